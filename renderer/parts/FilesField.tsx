/**
 * Files of a piece of evidence: chosen, dropped or pasted, and at once kept in the desk's encrypted store. What is refused says why and
 * never takes the others down with it. The form's value is a list of file references.
 */
import './parts.css';
import { FileUp, Paperclip, X } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type FileRef, fileRefSchema } from '../../shared/case/parts.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { sizeText } from './sizeText.ts';
import { type NotKept, useKeepFiles } from './useKeepFiles.ts';

type FilesFieldProps = {
  readonly name: string;
  readonly label: string;
  /** The value is one file or null; a second one takes the place of the first. */
  readonly isOne?: boolean | undefined;
};

export const FilesField = ({ name, label, isOne = false }: FilesFieldProps) => {
  const { t } = useTranslation('intake');
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { control, getValues } = useFormContext();
  const { field } = useController({ name, control });
  const set = (kept: readonly FileRef[]): void => field.onChange(isOne ? (kept.at(-1) ?? null) : kept);
  const { keep, sending, notKept } = useKeepFiles((file) => set(withFile(filesOf(getValues(name)), file)));
  const [isOver, setOver] = useState(false);
  const files = filesOf(field.value);
  const take = (list: FileList | null): void => void keep([...(list ?? [])]);
  return (
    <div className="hj-field hj-field--wide" role="group" aria-labelledby={`${id}-label`}>
      <span className="hj-field__label" id={`${id}-label`}>
        {label}
      </span>
      <div
        className={classes('hj-files', isOver && 'hj-files--over')}
        onDragOver={(drag) => {
          drag.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(drop: DragEvent) => {
          drop.preventDefault();
          setOver(false);
          take(drop.dataTransfer.files);
        }}
        onPaste={(paste: ClipboardEvent) => {
          if (paste.clipboardData.files.length === 0) return;
          paste.preventDefault();
          take(paste.clipboardData.files);
        }}
      >
        <input
          ref={chooser}
          className="hj-visually-hidden"
          type="file"
          multiple={!isOne}
          tabIndex={-1}
          aria-label={label}
          onChange={(change) => {
            take(change.target.files);
            change.target.value = '';
          }}
        />
        <Button icon={<FileUp aria-hidden="true" />} isBusy={sending > 0} onPress={() => chooser.current?.click()}>
          {sending > 0 ? t('evidence.sending') : t('evidence.choose')}
        </Button>
        <span className="hj-quiet hj-dense">{isOver ? t('evidence.dropNow') : t('evidence.drop')}</span>
        {files.length > 0 && (
          <FileList files={files} onRemove={(sha256) => set(files.filter((f) => f.sha256 !== sha256))} />
        )}
      </div>
      <NotKeptList notKept={notKept} />
    </div>
  );
};

type FileListProps = { readonly files: readonly FileRef[]; readonly onRemove: (sha256: string) => void };

const FileList = ({ files, onRemove }: FileListProps) => {
  const { t } = useTranslation('intake');
  return (
    <ul className="hj-files__list">
      {files.map((file) => (
        <li key={file.sha256} className="hj-files__file">
          <Paperclip aria-hidden="true" />
          <span className="hj-clip">{file.name}</span>
          <span className="hj-quiet hj-dense">{sizeText(file.sizeBytes)}</span>
          <IconButton
            label={t('evidence.removeFile', { name: file.name })}
            icon={<X />}
            onPress={() => onRemove(file.sha256)}
          />
        </li>
      ))}
    </ul>
  );
};

const NotKeptList = ({ notKept }: { readonly notKept: readonly NotKept[] }) => {
  const { t } = useTranslation('intake');
  return (
    <div role="status">
      {notKept.map((refused) => (
        <p key={refused.name} className="hj-field__error">
          {t('evidence.notKept', { name: refused.name, why: refused.why })}
        </p>
      ))}
    </div>
  );
};

/** The files of the value: a list, one file, or nothing. */
const filesOf = (value: unknown): readonly FileRef[] => {
  const read = fileRefSchema.array().safeParse(Array.isArray(value) ? value : [value]);
  return read.success ? read.data : [];
};

const withFile = (files: readonly FileRef[], file: FileRef): readonly FileRef[] =>
  files.some((other) => other.sha256 === file.sha256) ? files : [...files, file];
