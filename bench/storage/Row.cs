namespace Rolemap.Bench.Storage;

/// <summary>One seat as a reader hands it on: the texts that are its own are new, titles, functions and sites come from a pool.</summary>
internal readonly record struct Row(string Id, string? Name, string Title, string? Manager, string Function, string Site, DateOnly Since);
