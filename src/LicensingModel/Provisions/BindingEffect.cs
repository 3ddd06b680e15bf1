using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions;

/// <summary>Whether what is written binds. An open vocabulary: an unknown word is kept.</summary>
public sealed class BindingEffect : Code<BindingEffect>, IScalar<BindingEffect>, ICode<BindingEffect>
{
    private BindingEffect(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It binds. Written <c>binding</c>.</summary>
    public static BindingEffect Binding { get; } = new("binding", true);

    /// <summary>It does not bind: it neither grants nor restricts nor supplies a term to what does. Written <c>nonBinding</c>.</summary>
    public static BindingEffect NonBinding { get; } = new("nonBinding", true);

    /// <summary>It binds only to negotiate; what is to be negotiated is not yet granted. Written <c>agreementToNegotiate</c>.</summary>
    public static BindingEffect AgreementToNegotiate { get; } = new("agreementToNegotiate", true);

    /// <inheritdoc/>
    public static ValueList<BindingEffect> Known { get; } =
    [
        Binding,
        NonBinding,
        AgreementToNegotiate,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a binding effect: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out BindingEffect? result)
        => TryRead(text, static word => new BindingEffect(word), out result);
}
