using System.Diagnostics;

namespace Tailor.Bench;

/// <summary>Milliseconds from sending <c>POST /optimize</c> to the first event and to the end of the stream.</summary>
internal static class StreamBench
{
    private const int WarmUp = 20;
    private const int Rounds = 100;

    public static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var resume = await server.Client.AddResumeAsync(SampleResume.TwoPages);
        var job = await server.Client.AddPostingAsync(SampleResume.Posting);
        var (first, last) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Post, "optimize") { Content = Api.Json($"{{\"resume_id\":\"{resume}\",\"job_id\":\"{job}\"}}") };
            using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
            double? firstEvent = null;
            while (await lines.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("data:", StringComparison.Ordinal))
                {
                    firstEvent ??= Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }

            if (round >= WarmUp)
            {
                first.Add(firstEvent!.Value);
                last.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Console.WriteLine("| event | median ms | p95 ms | max ms |\n|---|---:|---:|---:|");
        Console.WriteLine($"| first | {new Samples(first)} |");
        Console.WriteLine($"| last | {new Samples(last)} |");
    }
}
