using System.Reflection;
using System.Runtime.ExceptionServices;
using LicensingModel.Agreements.Changes;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using NodaTime;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>
/// Generated records and choices, member by member as their types have them, so that a new member, record or kind is generated without a word here. What a record refuses
/// is thrown again.
/// </summary>
internal static class Making
{
    private const int Depth = 2;
    private const int Tries = 200;

    private static readonly Dictionary<Type, Func<Dice, object>> Makers = new()
    {
        [typeof(string)] = dice => dice.Said(),
        [typeof(long)] = dice => dice.Any([0, 1, 7, 4000, LicensingModel.Quantity.Maximum]),
        [typeof(LocalDate)] = dice => dice.Day(),
        [typeof(DateSpan)] = dice => dice.Span(),
        [typeof(ContractPeriod)] = dice => dice.Period(),
        [typeof(ReportName)] = dice => ReportName.Parse(dice.Any(["units", "sales", "base", "net revenue", "5G", "encoder, hardware"])),
        [typeof(ExactNumber)] = dice => ExactNumber.Of(dice.Any([0m, 0.5m, 500m, 100000m, 5000000m])),
        [typeof(Currency)] = dice => dice.Money().Currency,
        [typeof(Money)] = dice => dice.Money(),
        [typeof(Percentage)] = dice => dice.Percentage(),
        [typeof(ControlThreshold)] = dice => dice.Threshold(),
        [typeof(CountryCode)] = dice => dice.Country(),
        [typeof(Jurisdiction)] = dice => dice.Jurisdiction(),
        [typeof(Territory)] = dice => dice.Territory(),
        [typeof(LanguageTag)] = dice => dice.Language(),
        [typeof(LocalizedText)] = dice => dice.Text(),
        [typeof(ClauseReference)] = dice => dice.Clause(),
        [typeof(PartyId)] = dice => dice.Party(),
        [typeof(StandardId)] = dice => dice.Standard(),
        [typeof(ProductId)] = dice => dice.Product(),
        [typeof(PatentId)] = dice => dice.Patent(),
        [typeof(DocumentNumber)] = dice => DocumentNumber.Parse(dice.Any(["US7650331B1", "EP1234567B1", "CN100333628C"])),
        [typeof(IntangibleId)] = dice => dice.Intangible(),
        [typeof(SourceId)] = dice => dice.Source(),
        [typeof(EventId)] = dice => dice.Event(),
        [typeof(DeterminationId)] = dice => dice.Determination(),
        [typeof(DeclarationId)] = dice => dice.Declaration(),
        [typeof(StandardDesignation)] = dice => StandardDesignation.Parse(dice.Any(["3GPP TS 38.331 V15.3.0", "ETSI EN 301 908-1", "IEEE Std 802.11ax-2021", "ITU-T H.265 (04/2013)", "ISO/IEC 23008-2:2013", "RFC 6184"])),
        [typeof(StandardRelease)] = dice => StandardRelease.Parse(dice.Any(["R99", "Rel-8", "Rel-15+"])),
        [typeof(AgreementId)] = dice => dice.Agreement(),
        [typeof(AmendmentId)] = static _ => AmendmentId.Parse("amendment"),
        [typeof(ValueList<Amendment>)] = static _ => (ValueList<Amendment>)[],
        [typeof(ProvisionId)] = dice => dice.Provision(),
        [typeof(ValueList<RoyaltyStep>)] = dice => dice.List(8, 16, () => dice.Make<RoyaltyStep>()),
        [typeof(OperativeTerm)] = dice => dice.Chance(0.4) ? OperativeTerm.NotCaptured : dice.Record(typeof(OperativeTerm), Depth),
    };

    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Dictionary<Type, Member[]> Members = [];
    private static readonly Dictionary<Type, Type[]> Cases = [];
    private static readonly Lock Sync = new();

    internal static T Make<T>(this Dice dice)
        where T : notnull
        => (T)dice.Make(typeof(T), Depth);

    private static object Make(this Dice dice, Type type, int depth)
    {
        if (Makers.TryGetValue(type, out var make))
            return make(dice);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(dice.Below(Enum.GetValues(type).Length))!;
        if (type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>))
            return Call(typeof(Words), nameof(Words.Word), type, dice);
        if (type.IsAbstract)
            return dice.Case(type, depth);
        if (type.IsGenericType)
            return dice.Generic(type, depth);
        return typeof(Element).IsAssignableFrom(type) ? dice.Record(type, depth) : throw new NotSupportedException($"{type} cannot be generated.");
    }

    private static object Generic(this Dice dice, Type type, int depth)
    {
        var (definition, item) = (type.GetGenericTypeDefinition(), type.GetGenericArguments()[0]);
        return Call(typeof(Making), definition == typeof(Disclosed<>) ? nameof(TermOf) : definition == typeof(ValueSet<>) ? nameof(SetOf) : nameof(ListOf), item, dice, depth);
    }

    private static Disclosed<T> TermOf<T>(Dice dice, int depth)
        where T : class, IEquatable<T>
        => dice.Term(() => (T)dice.Make(typeof(T), depth));

    // A member that is a set may be empty, and a term that states one may not; both are tried, and what is refused is made again.
    private static ValueSet<T> SetOf<T>(Dice dice, int depth)
        where T : notnull, IComparable<T>
        => dice.Set(dice.Chance(0.2) ? 0 : 1, 3, () => (T)dice.Make(typeof(T), depth));

    private static ValueList<T> ListOf<T>(Dice dice, int depth)
        where T : notnull
        => dice.List(0, 2, () => (T)dice.Make(typeof(T), depth));

    /// <summary>A case of a choice; where it is deep enough, none that holds another of the same choice.</summary>
    private static Element Case(this Dice dice, Type choice, int depth)
    {
        var cases = CasesOf(choice).Where(type => depth > 0 || !IsNested(choice, type)).ToArray();
        var type = dice.Any(cases);
        return dice.Record(type, IsNested(choice, type) ? depth - 1 : depth);
    }

    private static Element Record(this Dice dice, Type type, int depth)
    {
        var record = (Element)Activator.CreateInstance(type, nonPublic: true)!;
        if (record is IUnrecognized)
            return dice.Strange(record);

        foreach (var member in MembersOf(type))
        {
            if (!member.IsOptional || dice.Chance(0.5))
                Set(member.Property, record, () => dice.Make(member.Property.PropertyType, depth));
        }

        // A day is a text and has no room for members.
        if (record is not FixedDate)
            Set(type.GetProperty(nameof(Element.UnrecognizedMembers))!, record, dice.Strangers);
        return record;
    }

    private static Element Strange(this Dice dice, Element record)
    {
        var bearing = record is UnrecognizedBody ? dice.Word<Bearing>() : null;
        var (kind, json) = dice.StrangeObject(bearing is null ? [] : [$"\"bearsOn\":\"{bearing}\""]);
        record.GetType().GetProperty("Kind")!.SetValue(record, kind);
        record.GetType().GetProperty("Json")!.SetValue(record, json);
        if (bearing is not null)
            record.GetType().GetProperty("BearsOn")!.SetValue(record, bearing);
        return record;
    }

    /// <summary>Sets a member; a value that the record refuses is made again.</summary>
    private static void Set(PropertyInfo property, object record, Func<object> make)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                property.SetValue(record, make());
                return;
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException && tries < Tries)
            {
            }
        }
    }

    private static Type[] CasesOf(Type choice)
    {
        lock (Sync)
        {
            if (!Cases.TryGetValue(choice, out var cases))
                Cases[choice] = cases = [.. typeof(Element).Assembly.GetTypes().Where(type => choice.IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];
            return cases;
        }
    }

    private static bool IsNested(Type choice, Type type) => MembersOf(type).Any(member => choice.IsAssignableFrom(member.Innermost));

    private static Member[] MembersOf(Type type)
    {
        lock (Sync)
        {
            if (!Members.TryGetValue(type, out var members))
            {
                Members[type] = members =
                [
                    .. type.GetProperties()
                        .Where(property => property.CanWrite && property.Name is not nameof(Element.UnrecognizedMembers))
                        .OrderBy(property => property.Name, StringComparer.Ordinal)
                        .Select(property => new Member(property, Nullability.Create(property).WriteState == NullabilityState.Nullable)),
                ];
            }

            return members;
        }
    }

    private static object Call(Type holder, string method, Type argument, params object[] arguments)
    {
        try
        {
            return holder.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(argument).Invoke(null, arguments)!;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private sealed record Member(PropertyInfo Property, bool IsOptional)
    {
        internal Type Innermost { get; } = Inside(Property.PropertyType);

        private static Type Inside(Type type) => type.IsGenericType ? Inside(type.GetGenericArguments()[0]) : type;
    }
}
