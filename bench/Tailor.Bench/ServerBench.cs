namespace Tailor.Bench;

/// <summary>Start-up time of the server, and its memory after a thousand uploads.</summary>
internal static class ServerBench
{
    private const int Starts = 7;
    private const int Uploads = 1000;
    private const int UploadsAtOnce = 4;

    public static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var starts = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            await using var server = await ServerProcess.StartAsync(folder.Path);
            starts.Add(server.StartTime.TotalMilliseconds);
        }

        Console.WriteLine("| start-up to the first healthy answer | median ms | p95 ms | max ms |\n|---|---:|---:|---:|");
        Console.WriteLine($"| {Starts} starts | {new Samples(starts)} |\n");

        await using var loaded = await ServerProcess.StartAsync(folder.Path);
        var text = string.Join('\n', SampleResume.TwoPages.Experience.SelectMany(w => w.Description).Prepend("Experience").Prepend(SampleResume.TwoPages.PersonalInfo.Name));
        Console.WriteLine("| uploads | MiB resident |\n|---:|---:|");
        for (var done = 0; done <= Uploads; done += Uploads / 4)
        {
            Console.WriteLine(FormattableString.Invariant($"| {done} | {loaded.ResidentMebibytes:F0} |"));
            if (done < Uploads)
            {
                await Parallel.ForAsync(0, Uploads / 4, new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce },
                    async (_, _) => await loaded.Client.UploadAsync("resume.txt", text));
            }
        }
    }
}
