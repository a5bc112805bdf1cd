/**
 * A question or a report of an error: a link that opens the reader's own mail, or the owner's page for a new issue, with the
 * page already named. No server of ours, nothing sent by the page itself. Without an address in the settings there is no link.
 *
 * @example
 * questionLink({ mail: 'a@example.org' }, { subject: 'Питання', body: 'Сторінка: …' }) // 'mailto:a@example.org?subject=…&body=…'
 */
import type { Site } from '../../site.config.ts';

export interface Letter {
  subject: string;
  body: string;
}

/** An issue is public and can be found by others, so it comes first where there are both. RFC 6068 for mail; `title` and `body` are what GitHub, Gitea and Forgejo prefill from. */
export function questionLink({ issues, mail }: Site['questions'], { subject, body }: Letter): string | undefined {
  if (issues !== undefined) {
    const url = new URL(issues);
    url.searchParams.set('title', subject);
    url.searchParams.set('body', body);
    return url.href;
  }
  return mail === undefined ? undefined : `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
