<?php
/**
 * Removes everything that the plugin has stored, when it is deleted.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

defined( 'SEOFORGE_VERSION' ) || define( 'SEOFORGE_VERSION', '1.0.0' );

require_once __DIR__ . '/includes/class-autoloader.php';
Autoloader::register();

Uninstaller::uninstall();
