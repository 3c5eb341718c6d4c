// The hanzi on which neutral tones hang. Sources: those of neutral_tone.cpp.

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/character_set.h"

namespace langdu {

// Verbs with 过 as "past, over" instead of the aspect particle.
inline constexpr CharacterSet k_moving_past(
    U"走穿跨翻飞跑越闯滑划绕掠闪转回接递躲逃熬渡胜超经通路度错举没游冲钻挤爬吹侧探驶拂淌碾蹚溜");

// Direction and the way it goes: 上来, 下去.
inline constexpr CharacterSet k_directions(U"起出下上回过进");

// What a potential complement with 不 ends in: 听不懂, 拿不动; and words of two syllables.
inline constexpr CharacterSet k_complements(
    U"动了到见完起来去上下住着清懂开掉出过够定及成通准透满稳死倒回进走尽破饱齐穿全好拢服惯消厌腻醒"
    U"应");
// Those that make words with 得: 做得到, 摸得着.
inline constexpr CharacterSet k_after_de(U"着去来到了出走起懂动住见开上下");
inline constexpr std::array<std::u32string_view, 4> k_long_complements{U"干净", U"清楚", U"明白",
                                                                       U"利索"};
// Verbs that are more often other parts of speech: 等不到, 处不来.
inline constexpr std::u32string_view k_verbs_in_disguise = U"等够理上比好处直装学对顾值";
// Those that have a quality as their complement, and the qualities: 长不大, 跳不高, 学不会.
inline constexpr std::u32string_view k_reaching = U"长跳飞走跑唱学教装写画晾晒擦拧烘烤吹";
inline constexpr std::u32string_view k_qualities = U"大高远快会像来干";
// What follows 不 in words of four: 看不上眼, 沉不住气, 赶不上趟.
inline constexpr std::u32string_view k_complements_inside = U"上住出过着了";
// Auxiliaries, after which 不 negates a new verb; verbs of saying and the like, too, before 来 and
// 去.
inline constexpr CharacterSet k_not_completed(U"是有要会能可该敢肯得让叫使都也就便愿爱怕");
inline constexpr std::u32string_view k_take_clauses = U"说想答劝";

// Verbs that are repeated to say "a little"; jieba takes some of the pairs for names.
inline constexpr CharacterSet k_repeated_verbs(
    U"试看想走听说谈问笑坐尝聊讲洗擦扫逛玩学读写唱跳找摸闻睡歇等指比扶念");

// Those of them that take their object in one word: 跑跑步, 数数看.
inline constexpr CharacterSet k_repeated_before_object(
    U"试看想走说谈聊讲洗擦扫唱跳睡跑散数帮聚见算消透练评挠拍搓跺摇挥招握踢遛梳刷漱撒打拉抽撮掸"
    U"写钓做点照动化刮骂撑晒烧劈露歇拜");
// Those before an object of two syllables: 晒晒太阳.
inline constexpr std::u32string_view k_repeated_before_long_object = U"晒照动刮撑";

// Syllables of lively adjectives and adverbs that are verbs elsewhere: 满满, 处处, 愣愣.
inline constexpr CharacterSet k_not_repeated(
    U"喂傻冒凿削厌可吁呼哗处娇宽彰怔惜愣扬振攘施昏欢死沸渴满濯申略疯窃累荡讪诤负足轰迷随饱鼓断得强"
    U"习"
    U"呵吼轧腾"
    U"踏跌结反升进设交充变排来出");

// What makes 个 a measure.
inline constexpr CharacterSet k_before_measure(
    U"一二三四五六七八九十百千万亿两俩几多半数整每某这那哪余零");

// Places whose 上 or 里 is no suffix.
inline constexpr CharacterSet k_before_full_locative(U"以之关塞北面跟同附内向朝海公英华");

// Adjectives with a neutral syllable that are spoken in full as nouns or adverbs: 很精神, but
// 精神文明; 人很实在, but 实在太好.
inline constexpr std::array<std::u32string_view, 4> k_neutral_as_adjectives{U"精神", U"实在",
                                                                            U"大意", U"自在"};
inline constexpr std::u32string_view k_degrees = U"很太挺真更最够多怪";
inline constexpr std::array<std::u32string_view, 4> k_long_degrees{U"特别", U"非常", U"十分",
                                                                   U"格外"};

// Those that make words with 过: 超过, 放过, 改过, 信得过.
inline constexpr CharacterSet k_getting_past(
    U"超度放躲驶跃横改补悔漫记赛思难透受挨捱骗瞒盖压略争饰诿愆流溜漂飘涉涌抵拗敌斗");

// What says that 过 behind such a verb is the aspect after all: 没回过家.
inline constexpr std::u32string_view k_experience = U"没曾";

// What may follow 来 or 去 at the end of its clause.
inline constexpr std::u32string_view k_ends_clause = U"了的吧呢吗啊呀";

// Auxiliaries: 过 behind them is a verb.
inline constexpr std::u32string_view k_before_verbs = U"能会要想可该敢肯得才就";

}  // namespace langdu
