using Tailor.Documents.Recognition;

namespace Tailor.Server.Hosting;

internal static class RecognitionServices
{
    /// <summary>
    /// Adds how pictures are read: <c>Tailor__Ocr__Enabled</c>, <c>Tailor__Ocr__Program</c>, <c>Tailor__Ocr__PageRenderer</c>
    /// and <c>Tailor__Ocr__Languages</c> (separated by plus signs or commas).
    /// </summary>
    public static IServiceCollection AddRecognition(this IServiceCollection services, IConfiguration configuration)
    {
        var ocr = configuration.GetSection("Tailor:Ocr");
        var isOff = bool.TryParse(ocr["Enabled"], out var enabled) && !enabled;
        var installed = TextRecognition.Installed;
        return services.AddSingleton(isOff ? TextRecognition.Off : new TextRecognition
        {
            Program = ocr["Program"] is { Length: > 0 } program ? program : installed.Program,
            PageRenderer = ocr["PageRenderer"] is { Length: > 0 } renderer ? renderer : installed.PageRenderer,
            Languages = ocr["Languages"]?.Split(['+', ',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
        });
    }
}
