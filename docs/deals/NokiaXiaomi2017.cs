using LicensingModel;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
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
/// The Nokia–Xiaomi deal of July 2017, as the parties announced it and four press articles tell it: the same as <c>nokia-xiaomi-2017.json</c>, written in C#. No claim
/// is more than its source says; what is read into them stands in a choice, with its reason. A term that no source mentions is left out: it was not captured.
/// </summary>
public static class NokiaXiaomi2017
{
    private static readonly PartyId Nokia = PartyId.Parse("nokia");
    private static readonly PartyId Xiaomi = PartyId.Parse("xiaomi");
    private static readonly PartyId Hmd = PartyId.Parse("hmd-global");
    private static readonly StandardId Cellular = StandardId.Parse("cellular");

    private const string Encoder = "whoever wrote this record";

    private static readonly SourceId Release = SourceId.Parse("press-release");
    private static readonly SourceId French = SourceId.Parse("french-article");
    private static readonly SourceId Cnbc = SourceId.Parse("cnbc");
    private static readonly SourceId Pocketnow = SourceId.Parse("pocketnow");
    private static readonly SourceId Vietnamese = SourceId.Parse("vietnamese-article");
    private static readonly SourceId DpaAfx = SourceId.Parse("dpa-afx");

    private static readonly LocalDate Wednesday = new(2017, 7, 5);

    private static readonly LocalizedText Equipment = LocalizedText.Of("en", "network infrastructure equipment");
    private static readonly ValueSet<Topic> WorkedOn = [Topic.DataCenter, Topic.DataCenterFabric, Topic.IpRouting, Topic.OpticalTransport];
    private static readonly ValueSet<Topic> Explored = [Topic.InternetOfThings, Topic.AugmentedReality, Topic.VirtualReality, Topic.ArtificialIntelligence];

    /// <summary>The whole document.</summary>
    public static LicensingDocument Document { get; } = new()
    {
        Schema = "../schema/licensing-document-1.schema.json",
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
                Id = Release,
                Kind = SourceKind.PressRelease,
                Publisher = LocalizedText.Of("en", "Nokia and Xiaomi"),
                Language = LanguageTag.Parse("en"),
                Published = AnchoredDate.On(Wednesday),
                Reference = "not seen itself; quoted in the words in which dpa-AFX and others carry it",
            },
            Report(French, "fr", "seeds/000_63722061e5bc949e.txt"),
            Report(Cnbc, "en", "seeds/001_49ed3ed80b63a703.txt") with
            {
                Publisher = LocalizedText.Of("en", "CNBC"),
                Title = LocalizedText.Of("en", "Nokia and Xiaomi sign patent deal and agree to ‘explore’ areas like VR and AI"),
                Published = AnchoredDate.On(Wednesday),
            },
            Report(Pocketnow, "en", "seeds/002_9f75c8216203eeef.txt") with
            {
                Publisher = LocalizedText.Of("en", "Pocketnow"),
                Title = LocalizedText.Of("en", "Nokia licenses Xiaomi to use ‘essential’ patents, new alliance extends to VR, AR and AI"),
                Published = AnchoredDate.On(Wednesday),
            },
            Report(Vietnamese, "vi", "seeds/003_d62c65e963c24d33.txt") with
            {
                Title = LocalizedText.Of("vi", "Xiaomi và Nokia ký thỏa thuận cấp phép chéo, hỗ trợ nhau trong lĩnh vực AI, VR"),
                Published = AnchoredDate.On(Wednesday),
                ReliesOn = [Cnbc, Release],
            },
            Report(DpaAfx, "en", "finanznachrichten 41125307") with { Publisher = LocalizedText.Of("en", "dpa-AFX"), Published = AnchoredDate.On(Wednesday) },
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
        BindingEffect = Read(
            BindingEffect.Binding,
            "A signed agreement is taken to bind. The sources say that it was signed; none says in so many words that it binds, and none that it does not.",
            Speaks<BindingEffect>(Release, "en", "signed a business collaboration agreement and a multi-year patent agreement"),
            Speaks<BindingEffect>(French, "fr", "Xiaomi et Nokia viennent d’officialiser la signature d’un accord"),
            Speaks<BindingEffect>(Cnbc, "en", "Nokia and Xiaomi sign patent deal"),
            Speaks<BindingEffect>(Vietnamese, "vi", "vừa ký một thỏa thuận cấp phép chéo")),
        Announced = Stated(
            AnchoredDate.On(Wednesday),
            Says(DpaAfx, AnchoredDate.On(Wednesday)),
            Says(Cnbc, AnchoredDate.On(Wednesday), "en", "announced an agreement on Wednesday")),
        Signed = Stated(
            AnchoredDate.On(Wednesday),
            Says(Vietnamese, AnchoredDate.On(Wednesday), "vi", "Hôm nay (thứ Tư), nhà sản xuất điện thoại thông minh Nokia của Phần Lan và Xiaomi (Trung Quốc) vừa ký")),
        Term = new()
        {
            Until = Disclosed<AnchoredDate>.NotCaptured.WithClaims(
                Speaks<AnchoredDate>(Release, "en", "a multi-year patent agreement"),
                Speaks<AnchoredDate>(French, "fr", "l’utilisation des brevets de Nokia pendant plusieurs années")),
            AtLeast = Read(
                ContractPeriod.OfYears(2),
                "“Multi-year” and “plusieurs années” are more than one year, hence at least two. No source gives a number.",
                Speaks<ContractPeriod>(Release, "en", "a multi-year patent agreement"),
                Speaks<ContractPeriod>(French, "fr", "un accord portant sur l’échange de brevets pendant plusieurs années")),
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
                    Subject = Official(
                        CellularSeps(Nokia),
                        "The announcement says whose and which patents; the others shorten it or paraphrase it.",
                        Says(Release, CellularSeps(Nokia), "en", "including a cross license to each company's cellular standard essential patents"),
                        Says(French, PatentScope.OwnedBy(Nokia), "fr", "L’accord entre les deux entreprises porte justement sur l’utilisation des brevets de Nokia"),
                        Says(Cnbc, Seps(Nokia), "en", "The deal will see both companies license so-called standard essential patents"),
                        Says(Pocketnow, CellularSeps(Nokia), "en", "the rights to an unspecified number of “cellular standard essential patents.”"),
                        Says(Vietnamese, Seps(Nokia), "vi", "Thỏa thuận này bao gồm các bằng sáng chế tiêu chuẩn thiết yếu")),
                    Count = Disclosed<Quantity>.Undisclosed.WithClaims(Speaks<Quantity>(Pocketnow, "en", "an unspecified number of “cellular standard essential patents.”")),
                },
                Claims =
                [
                    Mention(Release, "en", "including a cross license to each company's cellular standard essential patents"),
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
                    Subject = Official(
                        CellularSeps(Xiaomi),
                        "The announcement says whose and which patents; the others shorten it or paraphrase it.",
                        Says(Release, CellularSeps(Xiaomi), "en", "including a cross license to each company's cellular standard essential patents"),
                        Says(French, PatentScope.OwnedBy(Xiaomi), "fr", "Nokia pourra également utiliser les brevets de Xiaomi"),
                        Says(Cnbc, Seps(Xiaomi), "en", "both companies license so-called standard essential patents"),
                        Says(Vietnamese, Seps(Xiaomi), "vi", "Thỏa thuận này bao gồm các bằng sáng chế tiêu chuẩn thiết yếu")),
                },
                Claims =
                [
                    Mention(Release, "en", "including a cross license to each company's cellular standard essential patents"),
                    Mention(French, "fr", "L’accord étant réciproque, Nokia pourra également utiliser les brevets de Xiaomi"),
                ],
            },
            new()
            {
                Id = ProvisionId.Parse("cross-licence"),
                Body = new Reciprocity
                {
                    Form = ReciprocityForm.CrossLicense,
                    Legs = [ProvisionId.Parse("grant-nokia-to-xiaomi"), ProvisionId.Parse("grant-xiaomi-to-nokia")],
                    Mutuality = Official(
                        Mutuality.Mutual,
                        "The announcement names a cross-licence; Pocketnow names one direction and does not exclude the other.",
                        Says(Release, Mutuality.Mutual, "en", "a cross license to each company's cellular standard essential patents"),
                        Says(French, Mutuality.Mutual, "fr", "L’accord étant réciproque"),
                        Says(Cnbc, Mutuality.Mutual, "en", "to cross-license patents from each other"),
                        Says(Pocketnow, Mutuality.OneWay, "en", "Nokia licenses Xiaomi to use ‘essential’ patents"),
                        Says(Vietnamese, Mutuality.Mutual, "vi", "thỏa thuận cấp phép chéo")),
                },
            },
            new()
            {
                Id = ProvisionId.Parse("transfer-nokia-to-xiaomi"),
                Body = new PatentTransfer { From = Nokia, To = Xiaomi },
                Claims =
                [
                    Mention(Release, "en", "Xiaomi also acquired patent assets from Nokia as part of the transaction"),
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
                Claims = [Mention(Pocketnow, "en", "paying an undisclosed but no doubt generous sum of money on the rights to an unspecified number of “cellular standard essential patents.”")],
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
                    Modality = DutyModality.Announced,
                    Action = DutyAction.Supply,
                    Direction = Disclosed<PartyFlow>.Contested(
                    [
                        Speaks<PartyFlow>(Release, "en", "Nokia will provide network infrastructure equipment"),
                        Speaks<PartyFlow>(Cnbc, "en", "Nokia will provide network infrastructure equipment"),
                        Says(Pocketnow, Flow(Nokia, Xiaomi), "en", "The Chinese company has also straight-up acquired some “patent assets” from Nokia, additionally securing “network infrastructure equipment"),
                        Says(French, Flow(Xiaomi, Nokia), "fr", "Xiaomi va également aider Nokia avec la construction d’infrastructure réseau."),
                        Speaks<PartyFlow>(Vietnamese, "vi", "Nokia sẽ cung cấp cơ sở hạ tầng mạng công suất lớn vì đối tác có nhu cầu tạo ra và cung cấp nhiều dữ liệu."),
                    ]),
                    Object = Stated(
                        Equipment,
                        Says(Release, Equipment, "en", "network infrastructure equipment designed to deliver the high capacity, low power requirements expected by large web providers and datacenter operators."),
                        Says(Cnbc, Equipment, "en", "Nokia will provide network infrastructure equipment"),
                        Says(Pocketnow, Equipment, "en", "additionally securing “network infrastructure equipment"),
                        Speaks<LocalizedText>(French, "fr", "aider Nokia avec la construction d’infrastructure réseau"),
                        Speaks<LocalizedText>(Vietnamese, "vi", "cơ sở hạ tầng mạng công suất lớn")),
                },
            },
            new()
            {
                Id = ProvisionId.Parse("data-centre-work"),
                Body = new CollaborationScope
                {
                    Participants = [Nokia, Xiaomi],
                    Topics = Official(
                        WorkedOn,
                        "The announcement names the fields of work; the others name the data centre.",
                        Says(Release, WorkedOn, "en", "Nokia and Xiaomi will work together on optical transport solutions for datacenter interconnect, IP Routing based on Nokia's newly announced FP4 network processor, and a data center fabric solution."),
                        Says<ValueSet<Topic>>(Cnbc, [Topic.DataCenter], "en", "technologies focused on the data centre"),
                        Says<ValueSet<Topic>>(Vietnamese, [Topic.DataCenter], "vi", "tập trung vào các trung tâm dữ liệu")),
                    Depth = Stated(
                        CollaborationDepth.WorkTogether,
                        Says(Release, CollaborationDepth.WorkTogether, "en", "Nokia and Xiaomi will work together"),
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
                        Says(Release, Explored, "en", "in areas such as Internet of Things, augmented and virtual reality, and artificial intelligence"),
                        Says(Cnbc, Explored, "en", "the internet of things, augmented and virtual reality, and artificial intelligence"),
                        Says(Pocketnow, Explored, "en", "Internet of Things, augmented and virtual reality, and artificial intelligence"),
                        Says(French, Explored, "fr", "l’Internet des objets (IoT), l’intelligence artificielle ou les réalités augmentée et virtuelle"),
                        Says(Vietnamese, Explored, "vi", "IoT (Internet of Things), tăng cường thực tế (AR) và thực tế ảo (VR), trí tuệ nhân tạo (AI)")),
                    Depth = Official(
                        CollaborationDepth.Explore,
                        "The announcement's own words, which three reports quote or translate; the French article paraphrases.",
                        Says(Release, CollaborationDepth.Explore, "en", "explore opportunities for further cooperation"),
                        Says(Cnbc, CollaborationDepth.Explore, "en", "“explore opportunities for further cooperation”"),
                        Says(Pocketnow, CollaborationDepth.Explore, "en", "“explore opportunities for further cooperation"),
                        Says(French, CollaborationDepth.WorkTogether, "fr", "comprend aussi un travail collaboratif sur de nouveaux marchés"),
                        Says(Vietnamese, CollaborationDepth.Explore, "vi", "“khám phá cơ hội hợp tác nhiều hơn nữa”")),
                },
            },
        ],
    };

    /// <summary>
    /// What leaks had said of a part for HMD in the deal, and what the French article says against it: that HMD does not seem to be involved. No more is known, so it is no
    /// more than rumoured, and provides nothing.
    /// </summary>
    private static Agreement HmdRumour() => new()
    {
        Id = AgreementId.Parse("hmd-rumour"),
        Title = LocalizedText.Of("en", "Rumoured part of HMD in the deal"),
        Kind = AgreementKind.BusinessCollaboration,
        Completeness = Completeness.Press,
        Parties = [new() { Role = PartyRole.Party, Parties = [Hmd] }],
        Status =
        [
            new()
            {
                Status = AgreementStatus.Rumoured,
                Claims =
                [
                    Mention(French, "fr", "Contrairement à ce que les fuites prétendaient") with { Stance = ClaimStance.ReportsAsRumour },
                    Mention(French, "fr", "HMD ne semble pas impliqué, et il ne devrait donc pas y avoir de smartphone Nokia utilisant les processeurs du fabricant chinois pour le moment.") with
                    {
                        Stance = ClaimStance.Denies,
                    },
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

    /// <summary>A report, which quotes or carries the announcement and so does not confirm it.</summary>
    private static Source Report(SourceId id, string language, string reference)
        => new() { Id = id, Kind = SourceKind.NewsReport, Language = LanguageTag.Parse(language), Reference = reference, ReliesOn = [Release] };

    /// <summary>A value that the announcement itself gives, where reports give more or less.</summary>
    private static Disclosed<T> Official<T>(T value, string reason, params ReadOnlySpan<Claim<T>> claims)
        where T : class, IEquatable<T>
        => Stated(value, claims).ChosenBy(new() { Rule = ChoiceRule.OfficialBeforeOthers, Reason = LocalizedText.Of("en", reason) });

    /// <summary>A value that no source gives in so many words, and a person read in what they say.</summary>
    private static Disclosed<T> Read<T>(T value, string reason, params ReadOnlySpan<Claim<T>> claims)
        where T : class, IEquatable<T>
        => Stated(value, claims).ChosenBy(new() { Rule = ChoiceRule.Person, By = Encoder, Reason = LocalizedText.Of("en", reason) });

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
