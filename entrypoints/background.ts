import { defineBackground } from 'wxt/utils/define-background';
import { openDoors } from '../utils/browser/doors';

export default defineBackground(openDoors);
