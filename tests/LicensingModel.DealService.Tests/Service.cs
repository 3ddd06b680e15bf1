using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using DealService;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LicensingModel.DealService.Tests;

/// <summary>The service as it is, in this process, with limits of the test's own.</summary>
internal sealed class Service : IDisposable
{
    private readonly WebApplicationFactory<DealStore> _factory;

    public Service(ServiceLimits? limits = null)
    {
        _factory = new WebApplicationFactory<DealStore>().WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton(limits ?? ServiceLimits.Default)));
        Client = _factory.CreateClient();
    }

    public HttpClient Client { get; }

    /// <summary>A file of the repository.</summary>
    public static string File(params string[] path)
        => System.IO.File.ReadAllText(Path.Combine([
            typeof(Service).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, .. path]));

    /// <summary>A file beside the deals.</summary>
    public static string Deal(params string[] path) => File(["docs", "deals", .. path]);

    public Task<HttpResponseMessage> Post(string path, string json) => Client.PostAsync(path, Json(json));

    /// <summary>Takes a document in and tells its address.</summary>
    public async Task<string> Add(string json)
    {
        using var response = await Post("/deals", json);
        ((int)response.StatusCode).Should().Be(201, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.ToString();
    }

    /// <summary>The JSON of a response, whose status and type are as expected.</summary>
    public static async Task<JsonElement> Body(HttpResponseMessage response, int status, string type = "application/json")
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(status, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be(type);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static Task<JsonElement> Problem(HttpResponseMessage response, int status) => Body(response, status, "application/problem+json");

    public static StringContent Json(string json) => new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }
}
