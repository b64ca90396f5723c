using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Rolemap.Entries;
using Rolemap.Web.Access;
using Rolemap.Web.Api;
using Rolemap.Web.Companies;
using Rolemap.Web.Compare;
using Rolemap.Web.Org;

namespace Rolemap.Web.Shell;

/// <summary>Starts and stops the server.</summary>
public static class Serving
{
    private const int Fine = 0;
    private const int Misuse = 2;
    private const int Fault = 3;
    private const int MostProblems = 5;

    public static int Run(string[] arguments)
    {
        var read = ServeArguments.Read(arguments, Environment.CurrentDirectory);
        if (read is ServeArguments.Refused refused)
            return Refuse(refused.Message);
        var options = ((ServeArguments.Accepted)read).Options;
        if (!IsFree(options.Port))
            return Refuse($"Port {options.Port} is taken, perhaps by another rolemap. Stop that, or choose another port: rolemap serve --port 0 picks a free one.");
        try
        {
            Serve(Build(options), options);
            return Fine;
        }
        catch (IOException taken) when (taken.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Refuse($"Port {options.Port} cannot be used: {taken.InnerException.Message}. Choose another: rolemap serve --port 0 picks a free one.");
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine($"This is a fault of Rolemap, not of your files: {fault}");
            return Fault;
        }
    }

    /// <summary>The server, ready to be started.</summary>
    public static WebApplication Build(ServeOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
            ApplicationName = typeof(Serving).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error) // its keys are meant to end with the process
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None); // else each request is made an activity that nothing shows
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false"; // else each address that is no file is looked for on the disk
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Company>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddScoped(services => new Visit(
            services.GetRequiredService<Company>(), options, services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("A visit takes a request.")));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider(); // nothing is signed that must outlive the process
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApiDocument();
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. Microsoft.AspNetCore.ResponseCompression.ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        configure?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void Use(WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() => ReadCompany(app.Services)); // so that the first page does not wait for the files
        app.UseServerTiming();
        app.UseSecurityHeaders();
        app.UseOwnNamesOnly();
        app.UseHeadAsGet();
        app.UseResponseCompression();
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Operation.Root, StringComparison.Ordinal), api => api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ReadApi.AnswerFault }));
        app.UseRouting(); // the API answers here, without what only pages need
        app.UseExceptionHandler("/fault", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>();
        app.MapGet("/roles/{framework}/{id}", (string framework, string id, HttpContext context) =>
            Results.LocalRedirect(Links.To(new Ref(RefKind.Role, $"{framework}/{id}")) + context.Request.QueryString)).ExcludeFromDescription(); // as a reference writes it
        app.MapChartFiles();
        app.MapCompareExports();
        app.MapReadApi();
        app.MapOpenApiDocument();
        app.MapHealthChecks(app.Services.GetRequiredService<Readiness>());
        app.MapPost("/viewer", (Delegate)ViewerCookie.Choose).DisableAntiforgery();
    }

    private static void Serve(WebApplication app, ServeOptions options)
    {
        app.Start();
        ReadCompany(app.Services); // has been read by now; what went wrong is thrown here
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.Out.WriteLine($"Listening on {address}");
        Console.Out.Flush();
        Say(app.Services.GetRequiredService<Company>().Problems);
        if (options.OpenBrowser)
            Open(address);
        app.WaitForShutdown();
    }

    /// <summary>Who starts a server looks at the terminal, not yet at a page.</summary>
    private static void Say(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems.Take(MostProblems))
            Console.Error.WriteLine(Printable(problem.ToString()));
        if (problems.Length > MostProblems)
            Console.Error.WriteLine($"and {problems.Length - MostProblems} more: rolemap lint lists them all.");
        if (!problems.IsEmpty)
            Console.Error.WriteLine("What could be read is shown. Mend the files and reload the page; they are read again by themselves.");
    }

    /// <summary>Nothing from files may steer the terminal.</summary>
    private static string Printable(string text) =>
        string.Concat(text.Select(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '\uFFFD' : letter));

    private static void ReadCompany(IServiceProvider services)
    {
        var snapshot = services.GetRequiredService<Company>().Snapshot;
        _ = Task.Run(() => snapshot.At(snapshot.Day).WarmUp()); // what goes wrong there goes wrong again on the page that asks
        services.GetRequiredService<Readiness>().Reach();
    }

    private static void Open(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"No browser could be opened; go to {address}");
        }
    }

    private static bool IsFree(int port)
    {
        if (port == 0)
            return true;
        using var probe = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return Misuse;
    }
}
