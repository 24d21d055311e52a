<?php
/** Installs WordPress as its own first page does: the title, the name and the password are this program's parameters. */

define( 'WP_INSTALLING', true );
[ , $root, $title, $administrator, $password ] = $argv;
require_once "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$installed = wp_install( $title, $administrator, "$administrator@example.com", true, '', $password );

update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();

// Pictures of people come from a server of others.
update_option( 'show_avatars', 0 );

// People who write have closed the editor's tour.
update_user_meta(
	$installed['user_id'],
	$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
	array(
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'core'           => array( 'enableChoosePatternModal' => false ),
		'_modified'      => gmdate( 'c' ),
	)
);
