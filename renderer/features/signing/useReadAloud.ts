/** Reads Chinese words aloud where the computer has a Chinese voice; without one there is no button. */
import { useCallback, useEffect, useState } from 'react';

export type ReadAloud = {
  readonly isPossible: boolean;
  readonly isSpeaking: boolean;
  readonly speak: (words: string) => void;
  readonly stop: () => void;
};

export const useReadAloud = (): ReadAloud => {
  const voice = useChineseVoice();
  const [isSpeaking, setSpeaking] = useState(false);
  const stop = useCallback(() => {
    globalThis.speechSynthesis?.cancel();
    setSpeaking(false);
  }, []);
  useEffect(() => stop, [stop]);
  const speak = useCallback(
    (words: string) => {
      if (voice === null) return;
      globalThis.speechSynthesis.cancel();
      const spoken = new SpeechSynthesisUtterance(words);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = 0.9;
      spoken.onend = () => setSpeaking(false);
      setSpeaking(true);
      globalThis.speechSynthesis.speak(spoken);
    },
    [voice],
  );
  return { isPossible: voice !== null, isSpeaking, speak, stop };
};

const useChineseVoice = (): SpeechSynthesisVoice | null => {
  const [voice, setVoice] = useState(findVoice);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (speech === undefined) return undefined;
    const look = (): void => setVoice(findVoice());
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
};

/** Only voices of this computer: the words of an agreement must not be sent to a speech service. */
const findVoice = (): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis?.getVoices().find((voice) => voice.lang.startsWith('zh') && voice.localService) ?? null;
