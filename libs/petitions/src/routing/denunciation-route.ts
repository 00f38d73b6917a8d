/** Who alone may see a denunciation first: the head of the ward's people's committee, or of the one above it. */
export type DenunciationAudience = 'ward-head' | 'superior-head';

/**
 * The competent head for a stated or suspected denunciation. About a ward's chair, vice chair or Party secretary: the
 * superior chair (LTC Đ.13(4)(a)). With no ward told: the superior chair too, who decides who is competent
 * (LTC Đ.12(7)); never the desk's common queue, where those denounced may have colleagues.
 */
export function denunciationRoute(about: { wardId: string | null; aboutLeaders: boolean }): DenunciationAudience {
  return about.wardId !== null && !about.aboutLeaders ? 'ward-head' : 'superior-head';
}
