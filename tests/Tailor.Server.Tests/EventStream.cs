using System.Text.Json;

namespace Tailor.Server.Tests;

/// <summary>One message of a stream of server-sent events, or a comment.</summary>
internal sealed record StreamMessage(string? Id, string Data, string? Comment = null)
{
    public bool Done => Data == "[DONE]";

    public JsonElement Progress => JsonSerializer.Deserialize<JsonElement>(Data);
}

/// <summary>Reads server-sent events off the wire, line by line, as the standard has it.</summary>
internal static class EventStream
{
    public static async IAsyncEnumerable<StreamMessage> ReadMessagesAsync(this HttpResponseMessage response)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Requests.Cancellation));
        string? id = null, data = null;
        while (await reader.ReadLineAsync(Requests.Cancellation) is { } line)
        {
            if (line.StartsWith(':')) yield return new StreamMessage(null, "", line[1..].Trim());
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                Assert.Null(data);
                data = line[6..];
            }

            if (line.Length == 0 && data is not null)
            {
                yield return new StreamMessage(id, data);
                (id, data) = (null, null);
            }
        }
    }

    /// <summary>Starts a request and gives its answer as soon as the headers are there.</summary>
    public static async Task<HttpResponseMessage> OpenAsync(this HttpClient client, HttpMethod method, string address, object? body = null, string? lastEventId = null)
    {
        var request = new HttpRequestMessage(method, address)
        {
            Content = body is null ? null : new StringContent(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json"),
        };
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Requests.Cancellation);
    }

    /// <summary>The whole stream, which must end as the contract says.</summary>
    public static async Task<IReadOnlyList<StreamMessage>> ReadToEndAsync(this HttpResponseMessage response)
    {
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var messages = new List<StreamMessage>();
        await foreach (var message in response.ReadMessagesAsync()) messages.Add(message);
        Assert.True(messages[^1].Done, "The stream does not end with [DONE].");
        return messages;
    }
}
