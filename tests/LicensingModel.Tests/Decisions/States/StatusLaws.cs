using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions.Rights;
using LicensingModel.Tests.Decisions.Laws;

namespace LicensingModel.Tests.Decisions.States;

/// <summary>What holds of every state, whatever the world.</summary>
public class StatusLaws
{
    private const int Worlds = 150;

    [Fact]
    public void The_state_of_a_grant_never_contradicts_what_is_found_where_somebody_may()
    {
        int compared = 0, definite = 0;
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = RandomWorld.Of(seed);
            if (!world.Question.On.TryGetValue(out var day))
                continue;

            var may = world.Document.AskForTheDay(world.Question);
            foreach (var proof in may.Proof.SelectMany(static reading => reading.Provisions).Where(static proof => proof.Provision is not null))
            {
                var grant = world.Document.Agreements.SelectMany(static agreement => agreement.Provisions).First(provision => provision.Id == proof.Provision).Body as PatentGrant;
                if (grant is null || grant.Effect == GrantEffect.Release || proof.Tests.All(static test => test.Test != TestKind.InEffect))
                    continue;

                var found = proof.Tests.First(static test => test.Test == TestKind.InEffect).Result;
                var state = world.Document.Ask(new StatusQuestion { Agreement = proof.Agreement, Provision = proof.Provision, On = day, For = world.Question.Actor, PresumeThrough = world.Question.PresumeThrough }).State;
                compared++;
                definite += state is OperationState.Undetermined or OperationState.Rumoured ? 0 : 1;
                Contradict(state, found).Should().BeFalse($"seed {seed}: {proof.Provision} is {state}, and in effect {found}");
            }
        }

        compared.Should().BeGreaterThan(100);
        definite.Should().BeGreaterThan(50);
    }

    [Theory]
    [InlineData(OperationState.InForce, false, true)]
    [InlineData(OperationState.Expired, true, true)]
    [InlineData(OperationState.InForce, true, false)]
    [InlineData(OperationState.Suspended, false, false)]
    public void A_contradiction_would_be_seen(OperationState state, bool found, bool expected) => Contradict(state, found).Should().Be(expected);

    [Fact]
    public void The_state_lasts_from_since_to_the_day_before_it_changes()
    {
        for (var seed = 0; seed < Worlds / 3; seed++)
        {
            var world = RandomWorld.Of(seed);
            if (!world.Question.On.TryGetValue(out var day))
                continue;

            var agreement = world.Document.Agreements[0];
            var question = new StatusQuestion { Agreement = agreement.Id, Provision = agreement.Provisions[0].Id, On = day, PresumeThrough = IsoDay.Last };
            var answer = world.Document.Ask(question);
            if (answer.State == OperationState.Undetermined)
                continue;
            if (answer.Since is { } since)
            {
                world.Document.Ask(question with { On = since }).State.Should().Be(answer.State, $"seed {seed}");
                world.Document.Ask(question with { On = since.PlusDays(-1) }).State.Should().NotBe(answer.State, $"seed {seed}");
            }

            if (answer.ChangesOn?.Day is { } next)
            {
                world.Document.Ask(question with { On = next.PlusDays(-1) }).State.Should().Be(answer.State, $"seed {seed}");
                world.Document.Ask(question with { On = next }).State.Should().Be(answer.ChangesOn.Becomes, $"seed {seed}");
            }
        }
    }

    private static bool Contradict(OperationState state, Truth found) => state switch
    {
        OperationState.InForce => found.IsFalse,
        OperationState.Undetermined or OperationState.Rumoured => false,
        _ => found.IsTrue,
    };
}
