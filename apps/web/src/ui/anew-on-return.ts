/** A page that the browser brings back whole, with what it showed, is asked for anew: somebody else may hold the device. */
export function askAnewOnReturn(): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
}
