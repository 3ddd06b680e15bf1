namespace LicensingModel;

/// <summary>A value that is not an element, yet holds what a rewriting may change.</summary>
internal interface IRewritable
{
    /// <summary>The value, made again.</summary>
    object Rewrite(ModelRewriter rewriter);
}
