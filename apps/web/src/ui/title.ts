import { useEffect } from 'react';
import { useSharedWords } from '../words/catalogue';

/** Names the page in the browser's tab and to whoever listens to it. */
export function useTitle(page: string): void {
  const { brand } = useSharedWords();
  const title = `${page} · ${brand.name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
