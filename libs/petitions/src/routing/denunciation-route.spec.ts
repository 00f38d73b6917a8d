import { denunciationRoute } from './denunciation-route';

describe('who first sees a denunciation', () => {
  it('is the head of the ward alone, when a ward is told and its leaders are not denounced', () => {
    expect(denunciationRoute({ wardId: 'ward', aboutLeaders: false })).toBe('ward-head');
  });

  it('is the superior head, past the ward, when its leaders may be denounced', () => {
    expect(denunciationRoute({ wardId: 'ward', aboutLeaders: true })).toBe('superior-head');
  });

  it('is the superior head, never a common desk, when no ward is told', () => {
    expect(denunciationRoute({ wardId: null, aboutLeaders: false })).toBe('superior-head');
  });
});
