// Software of others that travels in the game, with its licences in full, fetched when it is unfolded.
import { useState } from 'preact/hooks';
import type { Notice } from '../base/notice.ts';
import { t } from '../text/text.ts';
import { loadNotices } from './load.ts';
import './third-party.css';

export function Notices() {
  const [notices, setNotices] = useState<readonly Notice[] | 'failed'>();
  const unfold = (open: boolean) => {
    if (open && !Array.isArray(notices)) loadNotices().then(setNotices, () => setNotices('failed'));
  };
  return (
    <details class="card third-party" onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>
        <h2>{t('notices.title')}</h2>
      </summary>
      <p>{t('notices.lead')}</p>
      {notices === undefined && <p role="status">{t('common.loading')}</p>}
      {notices === 'failed' ? (
        <p role="status">{t('notices.failed')}</p>
      ) : (
        <ul>
          {notices?.map(({ name, version, licence, text }) => (
            <li key={name}>
              <details>
                <summary>
                  <b>{name}</b> {version} <span class="licence">{licence}</span>
                </summary>
                <pre lang="en">{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
