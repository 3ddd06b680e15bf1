using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization;

/// <summary>A document made again, part by part.</summary>
public class RewritingTests
{
    [Fact]
    public void What_nothing_touches_comes_out_equal()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var document = Documents.Of(seed);
            new Untouched().Of(document).Should().Be(document, $"seed {seed}");
        }
    }

    [Fact]
    public void Every_id_is_met_whether_it_declares_or_refers()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var document = Documents.Of(seed);
            var ids = new Ids();
            ids.VisitElement(document);
            var met = new Met();
            met.Of(document);
            met.Ids.Order().Should().Equal(ids.Found.Order(), $"seed {seed}");
        }
    }

    private sealed class Untouched : ModelRewriter;

    private sealed class Met : ModelRewriter
    {
        internal List<string> Ids { get; } = [];

        protected internal override T Id<T>(T id)
        {
            Ids.Add($"{typeof(T).Name} {id.Value}");
            return id;
        }
    }

    private sealed class Ids : ModelVisitor
    {
        internal List<string> Found { get; } = [];

        protected internal override void VisitDeclaration<T>(T id) => Found.Add($"{typeof(T).Name} {id.Value}");

        protected internal override void VisitReference<T>(T id) => Found.Add($"{typeof(T).Name} {id.Value}");
    }
}
