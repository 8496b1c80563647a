// The pages of a kiosk's staff: what one is at and whose it is on top, the language, and the way out.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import { locale, showIn, t } from '../../../text/text.ts';

interface StaffPageProps {
  title: string;
  /** Name of the event, as it was typed. */
  event?: string;
  /** Whether its heading has the focus when it appears. */
  first?: boolean;
  /** What follows the title at the end of its line. */
  ways: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the staff. */
export function StaffPage({ title, event, first = true, ways, children }: StaffPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (first) heading.current?.focus();
  }, []);
  return (
    <main class="page staff">
      <header>
        <div class="staff-name">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {event && <p class="typed">{event}</p>}
        </div>
        <nav aria-label={t('staff.ways')}>{ways}</nav>
      </header>
      {children}
    </main>
  );
}

/** Shows the staff's pages in the other language; those of the kiosk have their own. */
export function LanguageButton() {
  const other = locale.value === 'zh' ? 'en' : 'zh';
  return (
    <Button do="act:staff-language" onPress={() => void showIn(other).catch(() => {})}>
      {t('title.other-language')}
    </Button>
  );
}

export function CloseButton({ onClose }: { onClose: () => void }) {
  return <Button icon="close" label={t('common.close')} do="act:staff-close" onPress={onClose} />;
}

interface AroundProps {
  /** Whether the kiosk is only being set up. */
  isFirst: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** The page before the gate. */
export function Around({ isFirst, onClose, children }: AroundProps) {
  return (
    <StaffPage
      first={false}
      title={t(isFirst ? 'staff.set-up' : 'staff.title')}
      ways={
        <>
          <LanguageButton />
          <CloseButton onClose={onClose} />
        </>
      }
    >
      {isFirst && <What />}
      {children}
    </StaffPage>
  );
}

/** What a kiosk is. */
export function What() {
  return <p class="staff-what">{t('staff.what')}</p>;
}
