using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Subjects;

/// <summary>What is recorded of a patent that bears on one part of a subject, in words.</summary>
internal static class SubjectReasons
{
    internal static string Of(Patent patent, PatentScope part) => part.UnrecognizedMembers.Count > 0 ? "it is written in a way that is not understood" : part switch
    {
        AllPatents => "every patent is meant",
        ListedPatents listed => listed.Patents.Contains(patent.Id) ? "it is listed" : "it is not listed",
        ListedClaims claims => claims.Patent == patent.Id ? "some of its claims are listed" : "its claims are not listed",
        PatentsOwnedBy => Recorded(patent.Holders, "held by", static holdings => Words.List(holdings.Select(holding => $"{Words.List(holding.Holders)} ({holding.During})"))),
        PatentsByDate { Event: var happening } => happening == PatentDateKind.Filed ? Recorded(patent.Filed, "filed", static date => date.ToString())
            : happening == PatentDateKind.FirstFiled ? Recorded(patent.FirstFiled, "first filed", static date => date.ToString())
            : happening == PatentDateKind.Granted ? Recorded(patent.Protection, "granted in", static rights => Words.List(rights.Select(right => $"{right.Country} ({Recorded(right.Granted, "on", static date => date.ToString())})")))
            : $"when it was {happening} is not recorded by itself",
        PatentFamilies => Recorded(patent.Priorities, "goes back to", static priorities => priorities.Count == 0 ? "no earlier filing" : Words.List(priorities.Select(priority => $"{priority.Number?.ToString() ?? priority.Patent?.Value ?? "a filing without number"} ({priority.Kind})"))),
        PatentsClassified => Recorded(patent.Classifications, "classified in", static classes => classes.Count == 0 ? "no class" : Words.List(classes.Select(entry => entry.Symbol))),
        StandardEssentialPatents or PatentsEssentialTo => Recorded(patent.Essentiality, "essential:", static found => found.Count == 0 ? "to no standard" : Words.List(found.Select(entry => $"{entry.Standard} ({entry.Status})"))),
        _ => "only a person can say",
    };

    private static string Recorded<T>(Disclosed<T> term, string verb, Func<T, string> words)
        where T : class, IEquatable<T>
        => term.TryGetValue(out var value) ? $"{verb} {words(value)}" : $"{verb.TrimEnd(':')}: {Words.State(term)}";
}
