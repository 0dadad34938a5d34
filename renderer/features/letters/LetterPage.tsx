/** #/letters/:id: one letter: its text or its story left, the paper beside it, and the panel that says where it is. */
import './letters.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { useLetter } from '../../app/streamQueries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LetterDesk } from './LetterDesk.tsx';

export const LetterPage = ({ letterId }: { readonly letterId: string }) => {
  const { t } = useTranslation('letters');
  const words = useRefusalText();
  const found = useLetter(letterId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading minHeight="60vh" />;
  const { person, today } = status.data;
  if (found.data.ok) return <LetterDesk view={found.data.value} person={person} today={today} />;
  const isUnknown = found.data.refusal.type === 'letter-unknown';
  return (
    <EmptyState
      isCentered
      what={isUnknown ? t('unknownWhat') : words(found.data.refusal)}
      why={isUnknown ? t('unknownWhy') : undefined}
      next={
        <Link href={paths.letters} className="hj-button hj-button--primary">
          {t('back')}
        </Link>
      }
    />
  );
};
