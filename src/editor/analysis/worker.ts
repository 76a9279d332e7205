import { serve } from '../worker-port.js';
import { createAnalyzer } from './analyzer.js';

serve(createAnalyzer);
