using LicensingModel;
using LicensingModel.Patents.Scopes;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Sources;
using NodaTime;

/// <summary>
/// The Nokia–Xiaomi deal of July 2017, as four press articles tell it: the same as <c>nokia-xiaomi-2017.json</c>, written in C#. Nothing here is more than a source says;
/// a term that no source mentions is left out, which means that it was not captured.
/// </summary>
public static class NokiaXiaomi2017
{
    private static readonly PartyId Nokia = PartyId.Parse("nokia");
    private static readonly PartyId Xiaomi = PartyId.Parse("xiaomi");
    private static readonly PartyId Hmd = PartyId.Parse("hmd-global");
    private static readonly StandardId Cellular = StandardId.Parse("cellular");

    private static readonly SourceId French = SourceId.Parse("french-article");
    private static readonly SourceId Cnbc = SourceId.Parse("cnbc");
    private static readonly SourceId Pocketnow = SourceId.Parse("pocketnow");
    private static readonly SourceId Vietnamese = SourceId.Parse("vietnamese-article");
    private static readonly SourceId DpaAfx = SourceId.Parse("dpa-afx");

    private static readonly LocalDate Wednesday = new(2017, 7, 5);

    private static readonly ValueSet<Topic> Explored = [Topic.InternetOfThings, Topic.AugmentedReality, Topic.VirtualReality, Topic.ArtificialIntelligence];

    /// <summary>The whole document.</summary>
    public static LicensingDocument Document { get; } = new()
    {
        RecordedThrough = Wednesday,
        Parties =
        [
            new() { Id = Nokia, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Nokia"), Jurisdiction = CountryCode.Parse("FI") },
            new() { Id = Xiaomi, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Xiaomi"), Jurisdiction = CountryCode.Parse("CN") },
            new() { Id = Hmd, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "HMD Global") },
        ],
        Standards = [new() { Id = Cellular, Name = LocalizedText.Of("en", "cellular standards") }],
        Products =
        [
            new() { Id = ProductId.Parse("smartphones"), Name = LocalizedText.Of("en", "smartphones").With("vi", "điện thoại thông minh") },
            new() { Id = ProductId.Parse("televisions"), Name = LocalizedText.Of("en", "TVs").With("vi", "TV") },
            new() { Id = ProductId.Parse("air-conditioners"), Name = LocalizedText.Of("en", "air conditioners").With("vi", "điều hòa không khí") },
        ],
        PortfolioCounts =
        [
            Count(CountUnit.Applications, 16_000, Precision.MoreThan, "It has applied for over 16,000 patents in the seven years it has been in existence", "Công ty đã nộp đơn xin cấp trên 16.000 bằng sáng chế"),
            Count(CountUnit.Grants, 4_000, Precision.Exactly, "has been granted 4,000", "đã được cấp 4000 bằng sáng chế"),
            Count(CountUnit.Grants, 1_887, Precision.Exactly, "Of those, 1,887 are overseas", "1887 bằng sáng chế được cấp ở nước ngoài") with
            {
                Territory = Stated(
                    Territory.Parse("worldwide except CN"),
                    Says(Cnbc, Territory.Parse("worldwide except CN"), "en", "1,887 are overseas"),
                    Says(Vietnamese, Territory.Parse("worldwide except CN"), "vi", "được cấp ở nước ngoài")),
            },
        ],
        Sources =
        [
            new()
            {
                Id = French,
                Kind = SourceKind.NewsReport,
                Language = LanguageTag.Parse("fr"),
                Reference = "seeds/000_63722061e5bc949e.txt",
            },
            new()
            {
                Id = Cnbc,
                Kind = SourceKind.NewsReport,
                Publisher = LocalizedText.Of("en", "CNBC"),
                Title = LocalizedText.Of("en", "Nokia and Xiaomi sign patent deal and agree to ‘explore’ areas like VR and AI"),
                Language = LanguageTag.Parse("en"),
                Published = AnchoredDate.On(Wednesday),
                Reference = "seeds/001_49ed3ed80b63a703.txt",
            },
            new()
            {
                Id = Pocketnow,
                Kind = SourceKind.NewsReport,
                Publisher = LocalizedText.Of("en", "Pocketnow"),
                Title = LocalizedText.Of("en", "Nokia licenses Xiaomi to use ‘essential’ patents, new alliance extends to VR, AR and AI"),
                Language = LanguageTag.Parse("en"),
                Published = AnchoredDate.On(Wednesday),
                Reference = "seeds/002_9f75c8216203eeef.txt",
            },
            new()
            {
                Id = Vietnamese,
                Kind = SourceKind.NewsReport,
                Title = LocalizedText.Of("vi", "Xiaomi và Nokia ký thỏa thuận cấp phép chéo, hỗ trợ nhau trong lĩnh vực AI, VR"),
                Language = LanguageTag.Parse("vi"),
                Published = AnchoredDate.On(Wednesday),
                Reference = "seeds/003_d62c65e963c24d33.txt",
                ReliesOn = [Cnbc],
            },
            new()
            {
                Id = DpaAfx,
                Kind = SourceKind.NewsReport,
                Publisher = LocalizedText.Of("en", "dpa-AFX"),
                Language = LanguageTag.Parse("en"),
                Published = AnchoredDate.On(Wednesday),
                Reference = "finanznachrichten 41125307, as noted in the deal's fact sheet; used for the date alone",
            },
        ],
        Agreements = [PatentAgreement(), Collaboration(), HmdRumour()],
    };

    private static Agreement PatentAgreement() => new()
    {
        Id = AgreementId.Parse("nokia-xiaomi-patents"),
        Title = LocalizedText.Of("en", "Nokia and Xiaomi: patent agreement").With("fr", "Accord portant sur l’échange de brevets"),
        Kind = AgreementKind.CrossLicense,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Party, Parties = [Nokia, Xiaomi] }],
        BindingEffect = Stated(
            BindingEffect.Binding,
            Says(French, BindingEffect.Binding, "fr", "Xiaomi et Nokia viennent d’officialiser la signature d’un accord"),
            Says(Cnbc, BindingEffect.Binding, "en", "Nokia and Xiaomi sign patent deal"),
            Says(Vietnamese, BindingEffect.Binding, "vi", "vừa ký một thỏa thuận cấp phép chéo")),
        Announced = Stated(
            AnchoredDate.On(Wednesday),
            Says(DpaAfx, AnchoredDate.On(Wednesday)),
            Says(Cnbc, AnchoredDate.On(Wednesday), "en", "announced an agreement on Wednesday")),
        Signed = Stated(
            AnchoredDate.On(Wednesday),
            Says(Vietnamese, AnchoredDate.On(Wednesday), "vi", "Hôm nay (thứ Tư), nhà sản xuất điện thoại thông minh Nokia của Phần Lan và Xiaomi (Trung Quốc) vừa ký")),
        Term = new()
        {
            Until = Disclosed<AnchoredDate>.NotCaptured.WithClaims(Speaks<AnchoredDate>(French, "fr", "l’utilisation des brevets de Nokia pendant plusieurs années")),
            AtLeast = Stated(ContractPeriod.OfYears(2), Says(French, ContractPeriod.OfYears(2), "fr", "un accord portant sur l’échange de brevets pendant plusieurs années")),
        },
        Status = [new() { Status = AgreementStatus.Announced, On = AnchoredDate.On(Wednesday), Claims = [Mention(Cnbc, "en", "announced an agreement on Wednesday")] }],
        Relations = [new() { Kind = RelationKind.SameTransaction, Agreement = AgreementId.Parse("nokia-xiaomi-collaboration") }],
        Provisions =
        [
            new()
            {
                Id = ProvisionId.Parse("grant-nokia-to-xiaomi"),
                Body = new PatentGrant
                {
                    Effect = GrantEffect.License,
                    Grantors = PartySet.Of(Nokia),
                    Grantees = PartySet.Of(Xiaomi),
                    Subject = Stated(
                        CellularSeps(Nokia),
                        Says(French, PatentScope.OwnedBy(Nokia), "fr", "L’accord entre les deux entreprises porte justement sur l’utilisation des brevets de Nokia"),
                        Says(Cnbc, Seps(Nokia), "en", "The deal will see both companies license so-called standard essential patents"),
                        Says(Pocketnow, CellularSeps(Nokia), "en", "the rights to an unspecified number of “cellular standard essential patents.”"),
                        Says(Vietnamese, Seps(Nokia), "vi", "Thỏa thuận này bao gồm các bằng sáng chế tiêu chuẩn thiết yếu"))
                        .ChosenBy(new()
                        {
                            Rule = ChoiceRule.OfficialBeforeOthers,
                            Reason = LocalizedText.Of("en", "Pocketnow quotes the announcement's own words; the others paraphrase."),
                        }),
                },
                Claims =
                [
                    Mention(Pocketnow, "en", "Nokia licenses Xiaomi to use ‘essential’ patents"),
                    Mention(Cnbc, "en", "an agreement on Wednesday to cross-license patents from each other"),
                ],
            },
            new()
            {
                Id = ProvisionId.Parse("grant-xiaomi-to-nokia"),
                Body = new PatentGrant
                {
                    Effect = GrantEffect.License,
                    Grantors = PartySet.Of(Xiaomi),
                    Grantees = PartySet.Of(Nokia),
                    Subject = Stated(
                        Seps(Xiaomi),
                        Says(French, PatentScope.OwnedBy(Xiaomi), "fr", "Nokia pourra également utiliser les brevets de Xiaomi"),
                        Says(Cnbc, Seps(Xiaomi), "en", "both companies license so-called standard essential patents"),
                        Says(Vietnamese, Seps(Xiaomi), "vi", "Thỏa thuận này bao gồm các bằng sáng chế tiêu chuẩn thiết yếu"))
                        .ChosenBy(new()
                        {
                            Rule = ChoiceRule.Person,
                            By = "the encoder of this document",
                            Reason = LocalizedText.Of("en", "The narrowest scope that every report which names one bears out."),
                        }),
                },
                Claims = [Mention(French, "fr", "L’accord étant réciproque, Nokia pourra également utiliser les brevets de Xiaomi")],
            },
            new()
            {
                Id = ProvisionId.Parse("cross-licence"),
                Body = new Reciprocity
                {
                    Form = ReciprocityForm.CrossLicense,
                    Legs = [ProvisionId.Parse("grant-nokia-to-xiaomi"), ProvisionId.Parse("grant-xiaomi-to-nokia")],
                    Mutuality = Stated(
                        Mutuality.Mutual,
                        Says(French, Mutuality.Mutual, "fr", "L’accord étant réciproque"),
                        Says(Cnbc, Mutuality.Mutual, "en", "to cross-license patents from each other"),
                        Says(Pocketnow, Mutuality.OneWay, "en", "Nokia licenses Xiaomi to use ‘essential’ patents"),
                        Says(Vietnamese, Mutuality.Mutual, "vi", "thỏa thuận cấp phép chéo"))
                        .ChosenBy(new()
                        {
                            Rule = ChoiceRule.Person,
                            By = "the encoder of this document",
                            Reason = LocalizedText.Of("en", "Three reports name both directions; the fourth names one and does not exclude the other."),
                        }),
                },
            },
            new()
            {
                Id = ProvisionId.Parse("transfer-nokia-to-xiaomi"),
                Body = new PatentTransfer { From = Nokia, To = Xiaomi },
                Claims =
                [
                    Mention(French, "fr", "Xiaomi a également racheté de façon définitive une partie des brevets du Finlandais"),
                    Mention(Pocketnow, "en", "The Chinese company has also straight-up acquired some “patent assets” from Nokia"),
                ],
            },
            new()
            {
                Id = ProvisionId.Parse("payment"),
                Body = new Payment
                {
                    Payer = Disclosed<PartyId>.Undisclosed.WithClaims(Says(Pocketnow, Xiaomi, "en", "That’s where Xiaomi comes in, paying an undisclosed but no doubt generous sum of money")),
                    Amount = Disclosed<Money>.Undisclosed.WithClaims(Speaks<Money>(Pocketnow, "en", "paying an undisclosed but no doubt generous sum of money")),
                    For = [ProvisionId.Parse("grant-nokia-to-xiaomi")],
                },
                Claims = [Mention(Pocketnow, "en", "paying an undisclosed but no doubt generous sum of money")],
            },
        ],
    };

    private static Agreement Collaboration() => new()
    {
        Id = AgreementId.Parse("nokia-xiaomi-collaboration"),
        Title = LocalizedText.Of("en", "Nokia and Xiaomi: business collaboration"),
        Kind = AgreementKind.BusinessCollaboration,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Party, Parties = [Nokia, Xiaomi] }],
        Announced = Stated(
            AnchoredDate.On(Wednesday),
            Says(DpaAfx, AnchoredDate.On(Wednesday)),
            Says(Cnbc, AnchoredDate.On(Wednesday), "en", "announced an agreement on Wednesday")),
        Status = [new() { Status = AgreementStatus.Announced, On = AnchoredDate.On(Wednesday), Claims = [Mention(Pocketnow, "en", "a similarly high-profile Nokia “business collaboration” today")] }],
        Relations = [new() { Kind = RelationKind.SameTransaction, Agreement = AgreementId.Parse("nokia-xiaomi-patents") }],
        Provisions =
        [
            new()
            {
                Id = ProvisionId.Parse("network-equipment"),
                Body = new Duty
                {
                    Modality = DutyModality.Must,
                    Action = DutyAction.Supply,
                    Direction = Disclosed<PartyFlow>.Contested(
                    [
                        Says(Cnbc, Flow(Nokia, Xiaomi), "en", "Nokia will provide network infrastructure equipment"),
                        Says(Pocketnow, Flow(Nokia, Xiaomi), "en", "additionally securing “network infrastructure equipment designed to deliver the high capacity, low power requirements expected by large web providers and datacenter operators.”"),
                        Says(French, Flow(Xiaomi, Nokia), "fr", "Xiaomi va également aider Nokia avec la construction d’infrastructure réseau."),
                        Says(Vietnamese, Flow(Nokia, Xiaomi), "vi", "Nokia sẽ cung cấp cơ sở hạ tầng mạng công suất lớn vì đối tác có nhu cầu tạo ra và cung cấp nhiều dữ liệu."),
                    ]),
                    Object = Stated(
                        LocalizedText.Of("en", "network infrastructure equipment"),
                        Says(Cnbc, LocalizedText.Of("en", "network infrastructure equipment"), "en", "Nokia will provide network infrastructure equipment"),
                        Says(Pocketnow, LocalizedText.Of("en", "network infrastructure equipment"), "en", "additionally securing “network infrastructure equipment")),
                },
            },
            new()
            {
                Id = ProvisionId.Parse("data-centre-work"),
                Body = new CollaborationScope
                {
                    Participants = [Nokia, Xiaomi],
                    Topics = Stated<ValueSet<Topic>>(
                        [Topic.DataCenter],
                        Says<ValueSet<Topic>>(Cnbc, [Topic.DataCenter], "en", "technologies focused on the data centre"),
                        Says<ValueSet<Topic>>(Vietnamese, [Topic.DataCenter], "vi", "tập trung vào các trung tâm dữ liệu")),
                    Depth = Stated(
                        CollaborationDepth.WorkTogether,
                        Says(Cnbc, CollaborationDepth.WorkTogether, "en", "The two firms will also work together on technologies focused on the data centre."),
                        Says(Vietnamese, CollaborationDepth.WorkTogether, "vi", "Hai công ty sẽ hợp tác với nhau về công nghệ")),
                },
            },
            new()
            {
                Id = ProvisionId.Parse("exploration"),
                Body = new CollaborationScope
                {
                    Participants = [Nokia, Xiaomi],
                    Topics = Stated<ValueSet<Topic>>(
                        Explored,
                        Says(Cnbc, Explored, "en", "the internet of things, augmented and virtual reality, and artificial intelligence"),
                        Says(Pocketnow, Explored, "en", "Internet of Things, augmented and virtual reality, and artificial intelligence"),
                        Says(French, Explored, "fr", "l’Internet des objets (IoT), l’intelligence artificielle ou les réalités augmentée et virtuelle"),
                        Says(Vietnamese, Explored, "vi", "IoT (Internet of Things), tăng cường thực tế (AR) và thực tế ảo (VR), trí tuệ nhân tạo (AI)")),
                    Depth = Stated(
                        CollaborationDepth.Explore,
                        Says(Cnbc, CollaborationDepth.Explore, "en", "“explore opportunities for further cooperation”"),
                        Says(Pocketnow, CollaborationDepth.Explore, "en", "“explore opportunities for further cooperation"),
                        Says(French, CollaborationDepth.WorkTogether, "fr", "comprend aussi un travail collaboratif sur de nouveaux marchés"),
                        Says(Vietnamese, CollaborationDepth.Explore, "vi", "“khám phá cơ hội hợp tác nhiều hơn nữa”"))
                        .ChosenBy(new()
                        {
                            Rule = ChoiceRule.OfficialBeforeOthers,
                            Reason = LocalizedText.Of("en", "Three reports quote the announcement's own words; the fourth paraphrases."),
                        }),
                },
            },
        ],
    };

    /// <summary>What leaks had said of a part for HMD in the deal, and what the French article says against it.</summary>
    private static Agreement HmdRumour() => new()
    {
        Id = AgreementId.Parse("hmd-rumour"),
        Title = LocalizedText.Of("en", "Rumoured part of HMD: Nokia phones with Xiaomi's processors"),
        Kind = AgreementKind.Supply,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Supplier, Parties = [Xiaomi] }, new() { Role = PartyRole.Customer, Parties = [Hmd] }],
        Status =
        [
            new() { Status = AgreementStatus.Rumoured, Claims = [Mention(French, "fr", "Contrairement à ce que les fuites prétendaient") with { Stance = ClaimStance.ReportsAsRumour }] },
            new() { Status = AgreementStatus.Denied, Claims = [Mention(French, "fr", "HMD ne semble pas impliqué")] },
        ],
        Provisions =
        [
            new()
            {
                Id = ProvisionId.Parse("hmd-processors"),
                Body = new Duty { Modality = DutyModality.Must, Action = DutyAction.Supply, Direction = Flow(Xiaomi, Hmd) },
                Claims =
                [
                    Mention(French, "fr", "il ne devrait donc pas y avoir de smartphone Nokia utilisant les processeurs du fabricant chinois") with { Stance = ClaimStance.Denies },
                ],
            },
        ],
    };

    private static PatentScope Seps(PartyId owner) => PatentScope.OwnedBy(owner).And(PatentScope.StandardEssential);

    private static PatentScope CellularSeps(PartyId owner) => PatentScope.OwnedBy(owner).And(PatentScope.EssentialTo(Cellular));

    private static PartyFlow Flow(PartyId from, PartyId to) => new() { From = from, To = to };

    private static PortfolioCount Count(CountUnit unit, long number, Precision precision, string english, string vietnamese)
    {
        var quantity = new Quantity { Number = number, Precision = precision };
        return new()
        {
            Holder = Xiaomi,
            Unit = unit,
            Count = Stated(quantity, Says(Cnbc, quantity, "en", english), Says(Vietnamese, quantity, "vi", vietnamese)),
            AsOf = AnchoredDate.On(Wednesday),
        };
    }

    private static Disclosed<T> Stated<T>(T value, params ReadOnlySpan<Claim<T>> claims)
        where T : class, IEquatable<T>
        => Disclosed.Stated(value).WithClaims(claims);

    private static Claim<T> Says<T>(SourceId source, T value)
        where T : class, IEquatable<T>
        => new() { Source = source, Value = value };

    private static Claim<T> Says<T>(SourceId source, T value, string language, string words)
        where T : class, IEquatable<T>
        => new() { Source = source, Value = value, Quotation = Quote(language, words) };

    private static Claim<T> Speaks<T>(SourceId source, string language, string words)
        where T : class, IEquatable<T>
        => new() { Source = source, Quotation = Quote(language, words) };

    private static Mention Mention(SourceId source, string language, string words) => new() { Source = source, Quotation = Quote(language, words) };

    private static Quotation Quote(string language, string words) => new() { Language = LanguageTag.Parse(language), Text = words };
}
