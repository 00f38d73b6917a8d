import { listed, PhraseTrie, type Words } from '@libs/rules';

/** Words around a name that say what the name is there for. Typed with or without diacritics alike. */
const CUES = {
  /** Before a ward's name: this is the ward, no namesake. */
  wardMark: listed(`
    phường, phuong, p, phg, fường, f, ward, ubnd, ubnd phường, ủy ban nhân dân phường, ủy ban phường, đảng ủy, đảng
    ủy phường, công an phường, trạm y tế, tiểu học, thcs, mầm non, trường tiểu học, khu dân cư, địa bàn, chợ, ngã
    tư, ga
  `),
  /** Before a neighbourhood's name. */
  hamletMark: listed(`
    khu, khu di tích, di tích, chung cư, tòa nhà, khu đô thị, kđt, khu phố, kp, làng, xóm, thôn, tổ dân phố, tdp,
    phố, khu dân cư, kdc, dân, bà con, village, hamlet
  `),
  /** Before a street's name; a street is often a person's name, and only this tells them apart. */
  streetMark: listed(`
    đường, đg, dg, phố, ngõ, ngách, ngã ba, ngã tư, ngã năm, ngã sáu, vỉa hè, mặt đường, tuyến, tuyến đường, tuyến
    phố, trục, nút giao, street, road, st
  `),
  /** A place follows. */
  locative: listed(`
    ở, o, tại, tai, trên, trong, ngay, gần, cạnh, sát, trước, trước cổng, cổng, sau, đối diện, quanh, xung quanh,
    khu vực, đầu, cuối, giữa, đoạn, đoạn qua, chỗ, lên, xuống, vào, dưới, qua, ngang qua, ngõ, in, at, near, dân,
    dân khu, bà con, người dân, làng
  `),
  /** The place of a big office counts only as a spot in the street; otherwise the office is written to. */
  spot: listed(`
    trước, trước cổng, cổng, sau, đối diện, cạnh, gần, sát, vỉa hè, quanh, bên cạnh, xung quanh, in front of, near,
    opposite
  `),
  /** A direction or a source: smoke, water and lorries come from there, but the harm is elsewhere. */
  aside: listed(`
    từ, từ phía, từ bên, từ hướng, phía, bên, hướng, hướng đi, về phía, sang, sang bên, giáp, giáp với, quê, quê ở,
    quê gốc, người, đi, đi về, cao tốc, khác với, như, so với, đưa tin, nghe nói, làm ở, làm việc ở, làm tại, làm
    việc tại, công tác tại, học ở, giống, giống như, from, towards
  `),
  /** Where the harm arrives, whatever the direction. */
  reaches: listed(`
    bay sang, tràn sang, chảy sang, thổi sang, lan sang, hắt sang, đổ sang, bay vào, tràn vào, chảy vào
  `),
  /** Beside a place that is not ours is a place that may be. */
  beside: listed('gần, cạnh, sát, giáp, giáp ranh, gần kề, near, next to, close to'),
  /** The sender says where he lives. */
  home: listed(`
    trú tại, thường trú, thường trú tại, tạm trú, tạm trú tại, cư trú tại, hktt, hộ khẩu, hộ khẩu thường trú, đăng
    ký thường trú, địa chỉ, sống ở, sinh sống tại, sinh sống ở, hiện ở, là cư dân, live in, living in, resident of
  `),
  /** The same, where it opens a clause: "cá lồng nhà tôi ở …" says where the fish are. */
  homeOpening: listed(`
    tôi ở, em ở, cháu ở, chúng tôi ở, chúng em ở, nhà tôi ở, nhà em ở, gia đình tôi ở, tôi là dân, tôi người, i live
    in, i live at
  `),
  /** The sender begins to present himself; the place may be some words on. */
  introduction: listed('tôi là, tôi tên, tên tôi, tên em, em là, em tên, cháu là, my name is, i am'),
  /** Somebody's name, or a company's, follows. */
  namesake: listed(`
    ông, bà, anh, chị, cô, chú, bác, thầy, em, cháu, tên, tên là, họ tên, công ty, cty, công ty tnhh, tập đoàn, tổng
    công ty, siêu thị, bệnh viện, bv, đại học, trường đại học, khách sạn, nhà hàng, quán, karaoke, kcn, khu công
    nghiệp, may, kính, hãng, ngân hàng, spa, văn hóa, quê hương, miền, vùng, xứ, đất, đài, báo, nhà xe, taxi, xã,
    huyện, hội, ca sĩ, trung tâm, nhà máy, đường, phố, người
  `),
  /** The matter lies where the sender lives. */
  atHome: listed(`
    trước nhà, cạnh nhà, gần nhà, sau nhà, sát nhà, bên nhà, cổng nhà, cửa nhà, trước cửa, đầu ngõ nhà, ngõ nhà, ngõ
    tôi, ngõ nhà tôi, xóm tôi, khu tôi, khu nhà tôi, khu phố tôi, phố nhà tôi, tổ tôi, hàng xóm, chỗ tôi ở, nơi tôi
    ở, chỗ nhà tôi, phường tôi, phường nhà, tại nhà tôi, cùng ngõ, in front of my house, near my house, next to my
    house, my street, my neighbour, my neighbor, my alley
  `),
  /** Joins a name to the larger place it lies in. */
  within: listed(`
    huyện, thị xã, tx, tỉnh, thành phố, tp, quận, thuộc, xã, ở, của, thị trấn, tt, district, province, city
  `),
} as const;

export type Cue = keyof typeof CUES;

const trie = new PhraseTrie<Cue>();
for (const cue of Object.keys(CUES) as Cue[]) for (const phrase of CUES[cue]) trie.add(phrase, cue);

export interface CueSpan {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** All cues of a text, by the word they end before: `endingAt[i]` are those right in front of word i. */
export class CuesOfText {
  private readonly spans = new Map<number, CueSpan[]>();
  private readonly present = new Set<Cue>();

  constructor(words: Words) {
    for (let at = 0; at < words.list.length; at += 1) {
      for (const { value: cue, from, to, words: phrase } of trie.startingAt(words.list, at)) {
        const written = words.list.slice(from, to);
        const same = written.every(
          (word, i) => word.accented === phrase[i]?.accented || (words.unaccented && word.accented === word.plain),
        );
        if (!same) continue;
        this.spans.set(to, [...(this.spans.get(to) ?? []), { cue, from, to }]);
        this.present.add(cue);
      }
    }
  }

  has(cue: Cue): boolean {
    return this.present.has(cue);
  }

  /** The longest of these cues that ends right before word `at`. */
  before(at: number, ...cues: Cue[]): CueSpan | undefined {
    let longest: CueSpan | undefined;
    for (const span of this.spans.get(at) ?? []) {
      if (cues.includes(span.cue) && (!longest || span.from < longest.from)) longest = span;
    }
    return longest;
  }
}
