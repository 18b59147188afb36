using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Tailor.Server.Features.Optimization;

namespace Tailor.Server.Http;

/// <summary>
/// The one map from a run's events to server-sent events (WHATWG HTML, 9.2). Each event carries everything up to it, its
/// number as <c>id</c>; events of one step that are there already go as one; the last line is <c>data: [DONE]</c>.
/// </summary>
internal sealed class ProgressStream(RunFeed feed, int lastSeen) : IResult
{
    /// <summary>How often a comment is sent while nothing happens: proxies cut connections that are silent for 30 to 60 s.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>The number of the last event that the client has, from <c>Last-Event-ID</c>; 0 when it has none.</summary>
    public static int LastSeen(HttpRequest request) =>
        int.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        var clock = httpContext.RequestServices.GetRequiredService<TimeProvider>();
        try
        {
            await WriteAsync(response, clock, httpContext.RequestAborted);
        }
        catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            // The client went; the run goes on without it.
        }
    }

    private async Task WriteAsync(HttpResponse response, TimeProvider clock, CancellationToken aborted)
    {
        RunProgress? state = null;
        for (var sent = 0; ;)
        {
            var (events, changed) = feed.Snapshot();
            var text = new StringBuilder();
            for (; sent < events.Count; sent++)
            {
                state = state is null ? events[sent] : state.Then(events[sent]);
                var number = sent + 1;
                var last = number == events.Count;
                if (number > lastSeen && (last || events[number].Step != state.Step)) AppendEvent(text, number, state);
            }

            var completed = state is { Completed: true };
            if (completed) text.Append("data: [DONE]\n\n");
            await response.WriteAsync(text.ToString(), aborted);
            await response.Body.FlushAsync(aborted);
            if (completed) return;
            await WaitAsync(changed, response, clock, aborted);
        }
    }

    private static async Task WaitAsync(Task changed, HttpResponse response, TimeProvider clock, CancellationToken aborted)
    {
        while (true)
        {
            try
            {
                await changed.WaitAsync(Heartbeat, clock, aborted);
                return;
            }
            catch (TimeoutException)
            {
                await response.WriteAsync(": still working\n\n", aborted);
                await response.Body.FlushAsync(aborted);
            }
        }
    }

    private static void AppendEvent(StringBuilder text, int number, RunProgress state) =>
        text.Append(CultureInfo.InvariantCulture, $"id: {number}\ndata: {state.Write()}\n\n");
}
