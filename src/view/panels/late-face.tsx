import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import type { LoadFace } from './panel-services.ts';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';
import { RotateCw, X } from 'lucide-react';

/** A face whose script comes when it is opened; one that does not come says so, and can be asked for again. */
export function LateFace({ load }: { readonly load: LoadFace }): ReactNode {
  const { language, visit } = useTour();
  const [attempt, setAttempt] = useState(0);
  const [came, setCame] = useState<{
    readonly load: LoadFace;
    readonly Face: ComponentType | null;
    readonly attempt: number;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      ({ default: Face }) => isWanted && setCame({ load, Face, attempt }),
      () => isWanted && setCame({ load, Face: null, attempt }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (came?.load !== load || came.attempt !== attempt) return null;
  const { Face } = came;
  if (Face) return <Face />;
  return (
    <p role="alert" className={css['broken']}>
      {language.text('face.missing')}
      <IconButton
        icon={RotateCw}
        name={language.text('panel.tryAgain')}
        onPress={() => setAttempt(attempt + 1)}
      />
      <IconButton icon={X} name={language.text('sheet.close')} onPress={() => visit.openSheet('none')} />
    </p>
  );
}
