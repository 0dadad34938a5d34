/** What stands in the way of using this wording, each line a way to its place; or that nothing does. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../shared/documents/checkTemplate.ts';
import { fieldMeaning } from '../../../shared/documents/fieldMeanings.ts';
import type { TemplatePlace } from '../../../shared/documents/templateFields.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { blockId } from './BlockCard.tsx';
import { boldMarked, markOf } from './fieldScope.ts';

export const FaultList = ({ faults }: { readonly faults: readonly TemplateFault[] }) => {
  const { t } = useTranslation('templates');
  const words = useFaultWords();
  if (faults.length === 0) {
    return (
      <p className="hj-wording__clean" role="status">
        <CircleCheck aria-hidden="true" /> {t('faults.none')}
      </p>
    );
  }
  return (
    <details className="hj-wording__faults" open>
      <summary>{t('faults.title', { count: faults.length })}</summary>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <TriangleAlert aria-hidden="true" />
            <span>
              {words(fault)}{' '}
              {'at' in fault && (
                <Button variant="quiet" onPress={() => goTo(fault.at)}>
                  {t('faults.go')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const useFaultWords = (): ((fault: TemplateFault) => string) => {
  const { t } = useTranslation('templates');
  const text = useText();
  return (fault) => {
    switch (fault.type) {
      case 'template-lacks': {
        const article = fault.article === null ? '' : t('faults.article', { article: text(fault.article) });
        const what = `${text(fault.what)}${article}`;
        if (fault.words !== null) return t('faults.lacksWords', { what, words: fault.words });
        const name = fault.field ?? '';
        const meaning = fieldMeaning(name);
        const mark = markOf(name);
        return t('faults.lacksField', {
          what,
          mark,
          bold: boldMarked(mark),
          meaning: meaning === null ? name : text(meaning),
        });
      }
      case 'template-field-unknown':
        return t('faults.unknown', { mark: markOf(fault.field) });
      case 'template-malformed':
        return t('faults.malformed', { mark: markOf('lastDay'), bold: boldMarked(t('marks.boldWords')) });
      case 'template-too-large':
        return t('faults.tooLarge');
    }
  };
};

/** The block that holds the place: the longest beginning of it that is on the page. */
const goTo = (at: TemplatePlace): void => {
  for (let length = at.length; length > 0; length -= 1) {
    const block = document.getElementById(blockId(at.slice(0, length)));
    if (block === null) continue;
    const list = block.closest('.hj-wording__edit');
    const above = list === null ? 0 : block.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list?.scrollBy({ top: above - list.clientHeight / 4 });
    block.focus({ preventScroll: true });
    return;
  }
};
