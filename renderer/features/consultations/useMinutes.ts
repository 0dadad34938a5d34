/** The time a consultation takes: runs from the opening of the page and writes itself into the form, until somebody types another figure. */
import { useEffect, useState } from 'react';
import type { ZodForm } from '../../ui/form/useZodForm.ts';
import type { Slip } from '../../../shared/consultation/events.ts';
import { minutesSince, runningTime, type SlipInput } from './slipForm.ts';

const TICK_MS = 1000;

/** The running time as words. The field follows it while it holds what was written here last. */
export const useMinutes = (form: ZodForm<SlipInput, Slip>): string => {
  const [startedAt] = useState(() => Date.now());
  const [now, setNow] = useState(startedAt);
  const { getValues, setValue } = form;
  useEffect(() => {
    let written = getValues('minutes');
    // A slip that was left and taken up again goes on counting from what it had.
    const before = written - 1;
    const timer = setInterval(() => {
      const at = Date.now();
      setNow(at);
      const minutes = before + minutesSince(startedAt, at);
      if (getValues('minutes') !== written || minutes === written) return;
      written = minutes;
      setValue('minutes', minutes);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [getValues, setValue, startedAt]);
  return runningTime(startedAt, now);
};
