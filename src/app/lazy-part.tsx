// A part of a page that is fetched after the page. Where it does not come, the page is as good without it.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** @param load fetches the part's component */
export function lazyPart(load: () => Promise<ComponentType>): ComponentType {
  return function LazyPart() {
    const [Part, setPart] = useState<ComponentType>();
    useEffect(() => {
      load().then(
        (part) => setPart(() => part),
        () => {},
      );
    }, []);
    return Part ? <Part /> : null;
  };
}
