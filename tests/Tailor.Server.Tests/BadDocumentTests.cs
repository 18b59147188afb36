using System.Text;

namespace Tailor.Server.Tests;

/// <summary>Uploads that are not read: status, code, and nothing stored.</summary>
public sealed class BadDocumentTests(ServerFixture<SqliteStore> server) : IClassFixture<ServerFixture<SqliteStore>>
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private static readonly Dictionary<string, (byte[] Bytes, int Status, string Code)> cases = new()
    {
        ["empty.pdf"] = ([], 400, "document.empty"),
        ["blank.txt"] = (Encoding.UTF8.GetBytes(" \n\t\n"), 400, "document.empty"),
        ["11 MB.txt"] = (Large(11 * Megabyte), 413, "request.too-large"),
        ["a byte too many.txt"] = (Large((10 * Megabyte) + 1), 413, "document.too-large"),
        ["picture with the name of a resume.pdf"] = (picture, 422, "document.damaged"),
        ["program.docx"] = ([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0], 415, "document.unsupported-type"),
        ["truncated.pdf"] = (SampleFiles.Pdf()[..200], 422, "document.damaged"),
        ["truncated.docx"] = (SampleFiles.Docx()[..^60], 422, "document.damaged"),
        ["encrypted.pdf"] = (SampleFiles.EncryptedPdf(), 422, "document.encrypted"),
        ["scan.pdf"] = (SampleFiles.PdfWithoutText(), 422, "document.no-text"),
        ["bomb.docx"] = (SampleFiles.ZipBomb(400 * Megabyte), 422, "document.too-complex"),
        ["5,000 pages.pdf"] = (SampleFiles.PdfOfPages(5000), 413, "document.too-many-pages"),
        ["deep.docx"] = (SampleFiles.DeepDocx(100_000), 422, "document.too-complex"),
        ["external entity.docx"] = (SampleFiles.DocxWithExternalEntity(), 422, "document.damaged"),
    };

    public static TheoryData<string> Names => [.. cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Upload_OfABadDocument_IsAProblemAndStoresNothing(string name)
    {
        var before = await CountAsync();
        var (bytes, status, code) = cases[name];
        await server.Client.UploadAsync(name, bytes).ProblemAsync(status, code);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("RESUME.PDF")]
    [InlineData("photo.png")]
    [InlineData("no extension")]
    public async Task Upload_OfAGoodDocumentUnderAnyName_IsRead(string name)
    {
        foreach (var bytes in new[] { SampleFiles.Pdf(), SampleFiles.Docx(), Samples.TextBytes })
        {
            var resume = await new ExistingClient(server.Client).UploadAsync(name, bytes);
            Assert.Equal("Mirela Antonescu", resume.GetProperty("personal_info").GetProperty("name").GetString());
        }
    }

    [Theory]
    [InlineData("pdf", 1)]
    [InlineData("docx", 2)]
    public async Task Upload_WithBitsFlipped_IsReadOrIsAProblemOfTheDocument(string format, int seed)
    {
        var random = new Random(seed);
        var good = format == "pdf" ? SampleFiles.Pdf() : SampleFiles.Docx();
        for (var round = 0; round < 40; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var flip = 0; flip < 8; flip++) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var before = await CountAsync();
            using var response = await server.Client.UploadAsync($"flipped.{format}", bytes);
            if (response.IsSuccessStatusCode) continue;
            Assert.Contains((int)response.StatusCode, new[] { 413, 415, 422 });
            Assert.Equal(before, await CountAsync());
        }
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\mirela\\cv.docx", "cv.docx")]
    [InlineData("cv\u0001\u0007\u202Efdp.txt", "cvfdp.txt")]
    [InlineData("..", "resume")]
    [InlineData("李雷 Żółć 🦊.pdf", "李雷 Żółć 🦊.pdf")]
    public async Task Upload_UnderAHostileName_KeepsOnlyWhatCanBeShown(string name, string shown)
    {
        Assert.Equal(shown, await StoredNameAsync(name));
    }

    [Fact]
    public async Task Upload_UnderANameOf10000Characters_KeepsItsStartAndExtension()
    {
        var name = await StoredNameAsync(new string('ż', 10_000) + ".txt");
        Assert.Equal(new string('ż', 251) + ".txt", name);
    }

    [Fact]
    public async Task Upload_WithoutAFile_IsAProblem()
    {
        using var form = new MultipartFormDataContent { { new StringContent("https://github.com/x"), "github_url" } };
        await server.Client.PostAsync("/resume/upload", form, Requests.Cancellation).ProblemAsync(400, "upload.no-file");
        await server.Client.PostTextAsync("/resume/upload", "{}").ProblemAsync(415, "request.unsupported-media-type");
        using var torn = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nMirela");
        torn.Headers.Remove("Content-Type");
        torn.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        await server.Client.PostAsync("/resume/upload", torn, Requests.Cancellation).ProblemAsync(400, "request.malformed");
        await server.Client.UploadAsync("cv.txt", Samples.TextBytes, "not an address").ProblemAsync(400, "upload.invalid-github-url");
    }

    private static byte[] Large(int bytes)
    {
        var text = new byte[bytes];
        Array.Fill(text, (byte)'a');
        return text;
    }

    private async Task<int> CountAsync() => (await server.Client.GetJsonAsync("/resumes")).GetArrayLength();

    private async Task<string> StoredNameAsync(string name)
    {
        using var response = await server.Client.UploadAsync(name, Samples.TextBytes);
        var id = (await response.JsonAsync()).GetProperty("id").GetString();
        using var original = await server.Client.GetAsync($"/resumes/{id}/original", Requests.Cancellation);
        Assert.Equal(200, (int)original.StatusCode);
        return (await server.Client.GetJsonAsync($"/resumes/{id}")).GetProperty("filename").GetString()!;
    }
}
