using System.Globalization;
using Tailor.Bench;

// Each command prints the Markdown table that docs/benchmarks.md shows beside it.
switch (args)
{
    case ["parse", var folder]:
        await ParseBench.RunAsync(folder);
        return 0;
    case ["scale", var pdf]:
        await ScaleBench.RunAsync(pdf);
        return 0;
    case ["mutate", var cli, var folder, var count, var seed]:
        return await MutateBench.RunAsync(cli, folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    case ["roundtrip", var folder, .. var rest]:
        await RoundTripBench.RunAsync(folder, showsLost: rest is ["--lost"]);
        return 0;
    case ["export"]:
        ExportBench.Run();
        return 0;
    case ["peers", var folder]:
        await PeersBench.RunAsync(folder);
        return 0;
    case ["judge", .. var folders]:
        await JudgeBench.RunAsync(folders);
        return 0;
    case ["save"]:
        await SaveBench.RunAsync();
        return 0;
    case ["stream"]:
        await StreamBench.RunAsync();
        return 0;
    case ["server"]:
        await ServerBench.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project bench/Tailor.Bench -- parse FOLDER | scale PDF | mutate TAILOR.DLL FOLDER COUNT SEED | roundtrip FOLDER [--lost] | export | judge [POSTINGS] | peers FOLDER | save | stream | server");
        return 2;
}
