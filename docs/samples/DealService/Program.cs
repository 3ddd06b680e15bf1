using System.Threading.RateLimiting;
using DealService;
using LicensingModel.Serialization;

var builder = WebApplication.CreateSlimBuilder(args);
var limits = builder.Configuration.GetSection("Deals") is var section && section.Exists()
    ? new ServiceLimits
    {
        DocumentBytes = section.GetValue("DocumentBytes", ServiceLimits.Default.DocumentBytes),
        QuestionBytes = section.GetValue("QuestionBytes", ServiceLimits.Default.QuestionBytes),
        Deals = section.GetValue("Deals", ServiceLimits.Default.Deals),
    }
    : ServiceLimits.Default;

builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = limits.DocumentBytes;
});
builder.Services.AddSingleton(limits);
builder.Services.AddSingleton<DealStore>();
builder.Services.AddProblemDetails();

// The service's own types come from its generated context; the model's parts in them are read and written by the library.
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default);
    json.SerializerOptions.AddLicensingModel();
});

// Reading and deciding take processor time, so only so many requests are worked on at once, and only so many wait.
builder.Services.AddRateLimiter(limiter =>
{
    limiter.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
    limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
        "all",
        _ => new ConcurrencyLimiterOptions { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting }));
});

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRateLimiter();
app.MapDeals();
app.Run();
