<?php
/**
 * Plugin Name:       SEOForge
 * Description:       Analyses posts as you write them, writes articles, and finds links within your site, through a SEOForge service of your choice.
 * Version:           1.0.0
 * Requires at least: 6.4
 * Requires PHP:      8.1
 * Author:            SEOForge
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       seoforge
 * Domain Path:       /languages
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

defined( 'ABSPATH' ) || exit;

define( 'SEOFORGE_VERSION', '1.0.0' );
define( 'SEOFORGE_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-autoloader.php';
Autoloader::register();

Plugin::boot();
