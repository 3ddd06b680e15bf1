namespace LicensingModel.Valuation.Results;

/// <summary>What a number of a valuation is.</summary>
public enum FigureKind
{
    /// <summary>A number, such as how strong one portfolio is beside another.</summary>
    Number = 0,

    /// <summary>A share of sales.</summary>
    Rate = 1,

    /// <summary>A sum of money.</summary>
    Sum = 2,

    /// <summary>A sum of money for each unit.</summary>
    SumPerUnit = 3,
}
