/** Số, ký hiệu, as `05/TB-UBND`. */
export function symbolOf(number: string, abbreviation: string, office: string): string {
  return `${number}/${abbreviation}-${office}`;
}

/** A number under ten is written with a nought (NĐ 30/2020, Annex I, M). */
export function numberInSymbol(number: number): string {
  return String(number).padStart(2, '0');
}
