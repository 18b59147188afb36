using Tailor.Storage.Tests;
using Xunit.MicrosoftTestingPlatform;

if (WriterProcess.IsOne)
{
    await WriterProcess.RunAsync();
    return 0;
}

return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
