import { serve } from '../worker-port.js';
import { createReconciler } from './reconciler.js';

serve(createReconciler);
