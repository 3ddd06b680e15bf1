namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// The marks that Japanese and Chinese numbers are written with. Japan: era letters 明 大 昭 平 令; 特 a patent, 実 a utility model, 意 a design; 願 an application, 開 laid
/// open, 公 examined, 表 a translation laid open, 登録 a registration. China: 专利, 申请, 公开, 公告.
/// </summary>
internal static class EastAsianMarks
{
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, ref NumberText number, out char character)
    {
        character = ' ';
        switch (text[at])
        {
            case '明':
                return Era('M', ref number, out character);
            case '大':
                return Era('T', ref number, out character);
            case '昭':
                return Era('S', ref number, out character);
            case '平':
                return Era('H', ref number, out character);
            case '令':
                return Era('R', ref number, out character);
            case '特':
                return Of(ref number, NumberHints.None);
            case '許':
                return Of(ref number, NumberHints.Grant);
            case '実':
                return Of(ref number, NumberHints.UtilityModel);
            case '意':
                return Of(ref number, NumberHints.Design);
            case '願':
                return Of(ref number, NumberHints.Application);
            case '開' or '表':
                return Of(ref number, NumberHints.LaidOpen);
            case '公':
                return Published(text, ref at, ref number);
            case '专' or '利' or '请' or '申' or '中' or '国':
                return Chinese(text[at], ref number);
            case '第' or '号' or '號' or '登' or '録' or '用' or '新' or '案' or '匠' or '和' or '成' or '报' or '報' or '日' or '本' or '出' or '発':
                return true;
            default:
                return false;
        }
    }

    private static bool Era(char letter, ref NumberText number, out char character)
    {
        character = letter;
        return Of(ref number, NumberHints.None);
    }

    private static bool Of(ref NumberText number, NumberHints hints)
    {
        if (number.Office == 0)
            number.Office = Offices.JP;
        number.Hints |= hints;
        return true;
    }

    /// <summary>公 alone is examined; 公開 laid open, 公表 a translation, 公報 only the gazette, 公开 and 公告 Chinese.</summary>
    private static bool Published(ReadOnlySpan<char> text, ref int at, ref NumberText number)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (next is '开' or '告')
        {
            at++;
            number.Hints |= NumberHints.Publication;
            return Chinese('中', ref number);
        }

        if (next is '報' or '報')
        {
            at++;
            return true;
        }

        return next is '開' or '表' || Of(ref number, NumberHints.Examined);
    }

    private static bool Chinese(char character, ref NumberText number)
    {
        if (number.Office == 0)
            number.Office = Offices.CN;
        if (character == '请')
            number.Hints |= NumberHints.Application;
        return true;
    }
}
