namespace Tailor.Documents.Tests.Reading;

/// <summary>The project's own invented resumes, each beside what a reader of them knows.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string> Excerpts => new()
    {
        { "malgorzata-table-header.docx", "@ malgorzata.zurawska@example.com | +48 512 555 014 | Kraków, Polska\n! *Małgorzata* *Żurawska-Dąb*" },
        { "malgorzata-table-header.docx", "= 03/2020 – obecnie\n*Starsza* *analityczka* *biznesowa*\nTowarzystwo Ubezpieczeń Wisła, Kraków\n- Zaprojektowała" },
        { "tobias-textbox-tabs.docx", "! *Tobias* *Okafor*\n[1] tobias.okafor@example.org\n[1] +1 (312) 555-0147\n[1] Chicago, IL\n[1] github.com/tobias-okafor-example<https://github.com/tobias-okafor-example>\nBackend Engineer\n# *Profile*" },
        { "tobias-textbox-tabs.docx", "*Senior* *Backend* *Engineer*\t*May* *2019* *–* *Present*\n/Larkspur/ /Retail/ /Systems/\t/Chicago,/ /IL/\n- Cut" },
        { "priya-sidebar.docx", "[1] *Contact*\n[1] priya.raman@example.net" },
        { "priya-sidebar.docx", "[1] Tamil (fluent)\n[2] # *Experience*\n[2] *Integration* *Consultant,* Calder" },
        { "juergen-plain-german.txt", "Jürgen Größler\nMaschinenbauingenieur\nStraße" },
        { "juergen-plain-german.txt", "# PROFIL\nKonstrukteur für Fördertechnik" },
        { "noor-markdown.md", "# Noor van Dijk\n*Data* *Engineer*\nnoor.vandijk@example.com" },
        { "noor-markdown.md", "### tide-tables\nOpen-source parser of Dutch tide tables, 300 stars.\nhttps://github.com/noor-vandijk-example/tide-tables<" },
    };

    [Theory]
    [MemberData(nameof(Excerpts))]
    public async Task Resume_OfTheCorpus_HasTheseLines(string name, string excerpt)
    {
        var document = await Lines.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Corpus.Folder, name), TestContext.Current.CancellationToken));

        Assert.Contains(excerpt, document.Notation(), StringComparison.Ordinal);
    }
}
