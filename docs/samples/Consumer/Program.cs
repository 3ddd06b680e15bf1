using LicensingModel;

var licensee = PartyId.Parse("acme");
Console.WriteLine($"The licensee is {licensee}.");

return licensee == PartyId.Parse("acme") ? 0 : 1;
