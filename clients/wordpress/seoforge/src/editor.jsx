import { registerPlugin } from '@wordpress/plugins';

import { Icon } from './sidebar/icon';
import { Sidebar } from './sidebar/sidebar';

registerPlugin('seoforge', { render: Sidebar, icon: Icon });
