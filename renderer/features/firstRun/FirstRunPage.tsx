/**
 * The first run: which office, who, then the recovery key, shown once. The sample way differs only in its prefilled names and in the
 * sample cases that are loaded at the end; who joins an office brings its code instead. Nothing is created before the password step is sent.
 */
import './FirstRun.css';
import { type ReactNode, useState } from 'react';
import { EntryFrame } from '../../ui/EntryFrame.tsx';
import { JoinStep } from './JoinStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { noJoinValues, type OfficeValues, sampleOffice, type Way } from './values.ts';
import { WelcomeStep } from './WelcomeStep.tsx';

type Stage =
  | { readonly at: 'welcome'; readonly isReturn: boolean }
  | { readonly at: 'office' }
  | { readonly at: 'person'; readonly isSample: boolean }
  | { readonly at: 'join' }
  | { readonly at: 'key'; readonly way: Way; readonly recoveryKey: string };

type FirstRunPageProps = {
  readonly languageSwitch: ReactNode;
  /** What the system calls this computer: what is offered as its name. */
  readonly computerName: string;
  readonly onDone: () => Promise<void>;
};

export const FirstRunPage = ({ languageSwitch, computerName, onDone }: FirstRunPageProps) => {
  const [stage, setStage] = useState<Stage>({ at: 'welcome', isReturn: false });
  const [office, setOffice] = useState<OfficeValues>({ name: '', code: '', district: '', address: '', phone: '' });
  const [joining, setJoining] = useState({ ...noJoinValues, deviceName: computerName });
  return <EntryFrame corner={languageSwitch}>{stepOf()}</EntryFrame>;

  function stepOf(): ReactNode {
    switch (stage.at) {
      case 'welcome':
        return (
          <WelcomeStep
            isReturn={stage.isReturn}
            onOwn={() => setStage({ at: 'office' })}
            onJoin={() => setStage({ at: 'join' })}
            onSample={() => setStage({ at: 'person', isSample: true })}
          />
        );
      case 'office':
        return (
          <OfficeStep
            values={office}
            onBack={() => setStage({ at: 'welcome', isReturn: true })}
            onNext={(values) => {
              setOffice(values);
              setStage({ at: 'person', isSample: false });
            }}
          />
        );
      case 'person':
        return (
          <PersonStep
            office={stage.isSample ? sampleOffice : office}
            isSample={stage.isSample}
            computerName={computerName}
            onBack={() => setStage(stage.isSample ? { at: 'welcome', isReturn: true } : { at: 'office' })}
            onCreated={(recoveryKey) => setStage({ at: 'key', way: stage.isSample ? 'sample' : 'own', recoveryKey })}
          />
        );
      case 'join':
        return (
          <JoinStep
            values={joining}
            onBack={(values) => {
              setJoining(values);
              setStage({ at: 'welcome', isReturn: true });
            }}
            onJoined={(recoveryKey) => setStage({ at: 'key', way: 'joined', recoveryKey })}
          />
        );
      case 'key':
        return <KeyStep recoveryKey={stage.recoveryKey} way={stage.way} onDone={onDone} />;
    }
  }
};
