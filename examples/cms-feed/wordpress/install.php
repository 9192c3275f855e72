<?php
// SPDX-License-Identifier: Apache-2.0
// Installs the site whose folder is given, and prints the feeding user's application password, which is stored nowhere else.

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = $argv[2];
// Otherwise the installer tries to send mail.
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Dateline check', 'admin', 'admin@site.invalid', false, '', wp_generate_password( 32 ) );
// An author may publish and change its own events and nothing else, and WordPress filters what it posts.
$user = wp_insert_user(
	array(
		'user_login' => 'feeder',
		'user_pass'  => wp_generate_password( 32 ),
		'user_email' => 'feeder@site.invalid',
		'role'       => 'author',
	)
);
$made = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'feed' ) );
echo $made[0], "\n";
