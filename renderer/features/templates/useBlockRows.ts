import { useTranslation } from 'react-i18next';
import { blockKinds, freshBlock } from './blocks.ts';
import { useScopedFields } from './editing.tsx';

/** The kinds of blocks that can be put in here, each ready to be filled. */
export const useBlockRows = () => {
  const { t } = useTranslation('templates');
  const fields = useScopedFields();
  const list = fields.find(({ kind }) => kind === 'list')?.name ?? '';
  const condition = fields[0]?.name ?? '';
  return blockKinds
    .filter((kind) => list !== '' || !['table', 'list', 'each'].includes(kind))
    .map((kind) => ({ kind, word: t(`kinds.${kind}`), block: freshBlock(kind, { list, condition }) }));
};
