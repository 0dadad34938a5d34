/** What one block holds, by its kind. */
import { useTranslation } from 'react-i18next';
import type { AttachmentNoteBlock, Block, ImprintBlock, ListBlock } from '../../../shared/documents/template.ts';
import { numberings } from '../../../shared/documents/template.ts';
import type { TemplatePlace } from '../../../shared/documents/templateFields.ts';
import { Choice } from './Choice.tsx';
import { ScopeProvider, useEditing, useScope } from './editing.tsx';
import { FieldChoice } from './FieldChoice.tsx';
import { scopeWithin } from './fieldScope.ts';
import { KeyValueBody } from './KeyValueBody.tsx';
import { NumberBox } from './NumberBox.tsx';
import { ParagraphBody } from './ParagraphBody.tsx';
import { TableBody } from './TableBody.tsx';
import { TextBox } from './TextBox.tsx';

type BlockBodyProps = {
  readonly block: Block;
  readonly at: TemplatePlace;
  readonly onChange: (block: Block) => void;
};

export const BlockBody = ({ block, at, onChange }: BlockBodyProps) => {
  const { t } = useTranslation('templates');
  const scope = useScope();
  const { Nested } = useEditing();
  switch (block.kind) {
    case 'title':
    case 'letterhead':
    case 'documentNumber':
    case 'addressee':
      return (
        <TextBox label={t('text')} isLabelHidden value={block.text} onChange={(text) => onChange({ ...block, text })} />
      );
    case 'cutLine':
      return (
        <TextBox
          label={t('text')}
          isLabelHidden
          value={block.text ?? ''}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'heading':
      return (
        <>
          <TextBox
            label={t('text')}
            isLabelHidden
            value={block.text}
            onChange={(text) => onChange({ ...block, text })}
          />
          <Choice
            label={t('level')}
            value={`${block.level}`}
            rows={levels.map((level) => ({ code: `${level}` as const, word: t(`levels.${level}`) }))}
            onChange={(code) => onChange({ ...block, level: levels.find((level) => `${level}` === code) ?? 1 })}
          />
        </>
      );
    case 'paragraph':
      return <ParagraphBody block={block} onChange={onChange} />;
    case 'keyValueTable':
      return <KeyValueBody block={block} onChange={onChange} />;
    case 'table':
      return <TableBody block={block} onChange={onChange} />;
    case 'list':
      return <ListBody block={block} onChange={onChange} />;
    case 'when':
      return (
        <>
          <FieldChoice
            label={t('when')}
            value={block.field}
            kind="any"
            onChange={(field) => onChange({ ...block, field })}
          />
          <Nested
            label={t('whenHolds')}
            blocks={block.blocks}
            at={[...at, 'blocks']}
            onChange={(blocks) => onChange({ ...block, blocks })}
          />
          <Nested
            label={t('otherwise')}
            blocks={block.otherwise ?? []}
            at={[...at, 'otherwise']}
            onChange={(otherwise) => onChange({ ...block, otherwise })}
          />
        </>
      );
    case 'each':
      return (
        <>
          <FieldChoice
            label={t('from')}
            value={block.from}
            kind="list"
            onChange={(from) => onChange({ ...block, from })}
          />
          <ScopeProvider scope={scopeWithin(scope, block.from)}>
            <Nested
              label={t('forEach')}
              blocks={block.blocks}
              at={[...at, 'blocks']}
              onChange={(blocks) => onChange({ ...block, blocks })}
            />
          </ScopeProvider>
        </>
      );
    case 'signatures':
      return <p className="hj-quiet">{t('signaturesNote')}</p>;
    case 'seal':
      return (
        <>
          <TextBox label={t('sealBody')} value={block.body} onChange={(body) => onChange({ ...block, body })} />
          <TextBox label={t('sealDate')} value={block.date} onChange={(date) => onChange({ ...block, date })} />
        </>
      );
    case 'imprint':
      return <ImprintBody block={block} onChange={onChange} />;
    case 'attachmentNote':
      return <AttachmentBody block={block} onChange={onChange} />;
    case 'spacer':
      return (
        <NumberBox
          label={t('lines')}
          value={block.lines}
          least={0.5}
          step={0.5}
          onChange={(lines) => onChange({ ...block, lines })}
        />
      );
    case 'pageBreak':
      return null;
  }
};

const levels = [1, 2, 3] as const;

const ListBody = ({
  block,
  onChange,
}: {
  readonly block: ListBlock;
  readonly onChange: (block: ListBlock) => void;
}) => {
  const { t } = useTranslation('templates');
  const scope = useScope();
  return (
    <>
      <FieldChoice label={t('from')} value={block.from} kind="list" onChange={(from) => onChange({ ...block, from })} />
      <ScopeProvider scope={scopeWithin(scope, block.from)}>
        <TextBox label={t('itemText')} value={block.text} onChange={(text) => onChange({ ...block, text })} />
      </ScopeProvider>
      <Choice
        label={t('numbering')}
        value={block.numbering}
        rows={numberings.map((code) => ({ code, word: t(`numberings.${code}`) }))}
        onChange={(numbering) => onChange({ ...block, numbering })}
      />
    </>
  );
};

const ImprintBody = ({
  block,
  onChange,
}: {
  readonly block: ImprintBlock;
  readonly onChange: (block: ImprintBlock) => void;
}) => {
  const { t } = useTranslation('templates');
  return (
    <>
      <TextBox label={t('copyTo')} value={block.copyTo ?? ''} onChange={(copyTo) => onChange({ ...block, copyTo })} />
      <TextBox label={t('issuer')} value={block.issuer} onChange={(issuer) => onChange({ ...block, issuer })} />
      <TextBox label={t('sealDate')} value={block.date} onChange={(date) => onChange({ ...block, date })} />
    </>
  );
};

const AttachmentBody = ({
  block,
  onChange,
}: {
  readonly block: AttachmentNoteBlock;
  readonly onChange: (block: AttachmentNoteBlock) => void;
}) => {
  const { t } = useTranslation('templates');
  const scope = useScope();
  return (
    <>
      <TextBox
        label={t('attachments')}
        rows={3}
        value={(block.items ?? []).join('\n')}
        onChange={(lines) => onChange({ ...block, items: lines.split('\n') })}
      />
      {block.from !== undefined && (
        <ScopeProvider scope={scopeWithin(scope, block.from)}>
          <TextBox
            label={t('attachmentsFrom')}
            value={block.text ?? '{{name}}'}
            onChange={(text) => onChange({ ...block, text })}
          />
        </ScopeProvider>
      )}
    </>
  );
};
