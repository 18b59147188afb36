using Tailor.Server.Features;
using Tailor.Server.Features.Exports;
using Tailor.Server.Features.Health;
using Tailor.Server.Features.Jobs;
using Tailor.Server.Features.Optimization;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Features.Statements;
using Tailor.Server.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (Listening.Refusal(builder.Configuration) is { } refusal) return Startup.Refuse(Startup.BadSettings, refusal);
builder.UseDefaultUrl();
builder.Services
    .AddHttp()
    .AddAccess(builder.Configuration)
    .AddStorage(builder.Configuration)
    .AddRecognition(builder.Configuration)
    .AddCoaching()
    .AddReference()
    .AddHostedService<WarmUp>();

var app = builder.Build();
app.UseHttp();
app.MapHealth();
app.MapResumes();
app.MapStatements();
app.MapJobs();
app.MapOptimization();
app.MapExports();
app.MapLater();
app.MapReference();
return await app.RunToEndAsync();
