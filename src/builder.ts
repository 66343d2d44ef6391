import './embed/builder/open-builder.tsx';
import { followTheme } from './follow-theme.ts';

followTheme(window);
