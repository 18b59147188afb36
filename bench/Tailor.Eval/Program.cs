using System.CommandLine;
using Tailor.Eval;

var root = new RootCommand("Writes predictions for folders of postings, pairs, proposed texts and bullets in the form that their scorers read.")
{
    Command("jobs", "Reads every posting of a folder.", "DIR", "OUTDIR", Predictions.Jobs),
    Command("pairs", "Says of each pair whether the text meets the requirement.", "PAIRS", "OUT", Predictions.Pairs),
    Command("guard", "Says of each proposed text which facts its resume does not support.", "DIR", "OUT", Predictions.Guard),
    Command("coach", "Says of each bullet what is weak, how to rewrite it or what to ask.", "DIR", "OUT", Predictions.Coach),
};
return await root.Parse(args).InvokeAsync();

static Command Command(string name, string description, string from, string to, Action<string, string> predict)
{
    var (input, output) = (new Argument<string>(from), new Argument<string>(to));
    var command = new Command(name, description) { input, output };
    command.SetAction(parsed => predict(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    return command;
}
